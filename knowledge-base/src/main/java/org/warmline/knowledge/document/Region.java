package org.warmline.knowledge.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where something holds: the nation, a province, a city, a district or a community, as the path
 * from the largest to the smallest.
 *
 * @param path empty for the whole nation
 */
public record Region(List<String> path) {

    public static final Region NATION = new Region(List.of());

    public Region {
        path = List.copyOf(path);
    }

    /** From {@code 湖北省/武汉市/江岸区}; a blank text is the whole nation. */
    public static Region of(String text) {
        return new Region(
                Arrays.stream(text.split("/"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    /** True if what is said for this region is also said for the other one. */
    public boolean contains(Region other) {
        return path.size() <= other.path.size() && path.equals(other.path.subList(0, path.size()));
    }

    /** This region and all that contain it, the nation first. */
    public List<Region> withAllAround() {
        var regions = new ArrayList<Region>();
        for (int length = 0; length <= path.size(); length++) {
            regions.add(new Region(path.subList(0, length)));
        }
        return regions;
    }

    @Override
    public String toString() {
        return String.join("/", path);
    }
}
