package org.warmline.assistant.console;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.warmline.assistant.enrolment.Added;
import org.warmline.assistant.enrolment.Column;
import org.warmline.assistant.enrolment.OneResident;
import org.warmline.assistant.resident.ResidentDirectory;

/** Adds one resident. What is typed is read as a row of a list is. */
@Controller
class NewResidentPage {

    private final OneResident entry;
    private final ResidentDirectory directory;

    NewResidentPage(OneResident entry, ResidentDirectory directory) {
        this.entry = entry;
        this.directory = directory;
    }

    @GetMapping("/residents/new")
    String form(Viewer viewer, Model model) {
        return form(Map.of(), viewer, model);
    }

    @PostMapping("/residents/new")
    String add(
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "false") boolean other,
            Viewer viewer,
            Model model) {
        var cells = new EnumMap<Column, String>(Column.class);
        for (var column : OneResident.COLUMNS) {
            cells.put(column, typed.getOrDefault(column.name(), ""));
        }
        var added = entry.add(cells, other, viewer.scope(), viewer.actor());
        return switch (added) {
            case Added.New(var id) -> "redirect:/residents/" + id;
            case Added.Known(var id) -> "redirect:/residents/" + id + "?known";
            case Added.Alike(var id) -> {
                model.addAttribute("alike", id);
                yield form(typed, viewer, model);
            }
            case Added.Refused(var refusal) -> {
                model.addAttribute("refusal", refusal);
                yield form(typed, viewer, model);
            }
        };
    }

    private String form(Map<String, String> typed, Viewer viewer, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("columns", OneResident.COLUMNS);
        model.addAttribute("grids", directory.grids().stream().filter(viewer::sees).toList());
        return "console/resident-new";
    }
}
