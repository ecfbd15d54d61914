package org.warmline.assistant.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.warmline.assistant.policy.PolicyLibrary;
import org.warmline.assistant.policy.Regions;

/** In which community each grid lies, which decides whose documents its residents are told. */
@Controller
class GridRegionPages {

    private final Regions regions;
    private final LivedIn livedIn;
    private final PolicyLibrary library;

    GridRegionPages(Regions regions, LivedIn livedIn, PolicyLibrary library) {
        this.regions = regions;
        this.livedIn = livedIn;
        this.library = library;
    }

    @GetMapping("/library/grids")
    String show(Model model) {
        var placed = new LinkedHashMap<String, String>();
        var reach = livedIn.reach();
        reach.grids().forEach(grid -> placed.put(grid, reach.regions().around(grid)));
        return page(placed, model);
    }

    /**
     * @param sent {@code grid} and {@code region} in one order; as they are, because there may be
     *     commas in them
     */
    @PostMapping("/library/grids")
    String place(
            @RequestParam MultiValueMap<String, String> sent,
            Viewer viewer,
            Model model,
            RedirectAttributes after) {
        var placed = read(sent);
        try {
            regions.place(placed, viewer.actor());
        } catch (IllegalArgumentException _) {
            model.addAttribute("problem", "places.refused");
            return page(placed, model);
        }
        after.addFlashAttribute("notice", "places.saved");
        return "redirect:/library/grids";
    }

    /** Of the grids that there are. */
    private Map<String, String> read(MultiValueMap<String, String> sent) {
        var names = sent.getOrDefault("grid", List.of());
        var typed = sent.getOrDefault("region", List.of());
        var placed = new LinkedHashMap<String, String>();
        var known = livedIn.reach().grids();
        for (int i = 0; i < Math.min(names.size(), typed.size()); i++) {
            if (known.contains(names.get(i))) {
                placed.put(names.get(i), typed.get(i).strip());
            }
        }
        return placed;
    }

    private String page(Map<String, String> placed, Model model) {
        var documents = library.list();
        var reach = livedIn.reach();
        model.addAttribute("placed", placed);
        model.addAttribute("office", reach.regions().office());
        model.addAttribute("named", named(documents, placed));
        model.addAttribute("missed", documents.stream().filter(reach::misses).toList());
        return "console/library-grids";
    }

    /** Places to choose from: those of documents, and where other grids lie. */
    private static SortedSet<String> named(
            List<PolicyLibrary.Entry> documents, Map<String, String> placed) {
        var named = new TreeSet<>(placed.values());
        documents.forEach(one -> named.add(one.shown().region()));
        named.remove("");
        return named;
    }
}
