package org.parley.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * MUC, B-cubed and CEAF-e (entities paired by phi4) and their mean, the CoNLL score, as the reference scorer counts
 * them (Pradhan and others 2014), summed over documents; and the mentions found.
 */
final class CoreferenceScore {

    private final boolean singletons;
    private final Ratio muc = new Ratio();
    private final Ratio bCubed = new Ratio();
    private final Ratio ceaf = new Ratio();
    private final Ratio mentions = new Ratio();

    /** @param singletons whether entities with one mention count, in the gold and in what was found */
    CoreferenceScore(boolean singletons) {
        this.singletons = singletons;
    }

    /** Sums of what precision and recall are made of. */
    static final class Ratio {
        private double rightOfFound;
        private double found;
        private double rightOfGold;
        private double gold;

        private void add(double newRightOfFound, double newFound, double newRightOfGold, double newGold) {
            rightOfFound += newRightOfFound;
            found += newFound;
            rightOfGold += newRightOfGold;
            gold += newGold;
        }

        double precision() {
            return found == 0 ? 0 : rightOfFound / found;
        }

        double recall() {
            return gold == 0 ? 0 : rightOfGold / gold;
        }

        double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }
    }

    /** Adds one document: who has which mentions; a mention is in one entity. */
    <M> void add(Collection<Set<M>> gold, Collection<Set<M>> found) {
        List<Set<M>> key = counted(gold);
        List<Set<M>> response = counted(found);
        Map<M, Integer> inKey = index(key);
        Map<M, Integer> inResponse = index(response);
        muc.add(links(response, inKey), possible(response), links(key, inResponse), possible(key));
        bCubed.add(shares(response, inKey), inResponse.size(), shares(key, inResponse), inKey.size());
        double aligned = aligned(key, response, inResponse);
        ceaf.add(aligned, response.size(), aligned, key.size());
        long both = inKey.keySet().stream().filter(inResponse::containsKey).count();
        mentions.add(both, inResponse.size(), both, inKey.size());
    }

    private <M> List<Set<M>> counted(Collection<Set<M>> entities) {
        List<Set<M>> counted = new ArrayList<>(entities);
        counted.removeIf(entity -> entity.size() < (singletons ? 1 : 2));
        return counted;
    }

    private static <M> Map<M, Integer> index(List<Set<M>> entities) {
        Map<M, Integer> index = new HashMap<>();
        for (int i = 0; i < entities.size(); i++) {
            for (M mention : entities.get(i)) {
                if (index.put(mention, i) != null) {
                    throw new IllegalArgumentException(mention + " is in two entities");
                }
            }
        }
        return index;
    }

    private static <M> double possible(List<Set<M>> entities) {
        return entities.stream().mapToInt(entity -> entity.size() - 1).sum();
    }

    /** MUC: how many links of each entity the others leave whole. */
    private static <M> double links(List<Set<M>> entities, Map<M, Integer> others) {
        int links = 0;
        for (Set<M> entity : entities) {
            Set<Integer> parts = new HashSet<>();
            int alone = 0;
            for (M mention : entity) {
                Integer other = others.get(mention);
                if (other == null) {
                    alone++;
                } else {
                    parts.add(other);
                }
            }
            links += entity.size() - parts.size() - alone;
        }
        return links;
    }

    /** B-cubed: for each mention the share of its entity that is in the same one of the others. */
    private static <M> double shares(List<Set<M>> entities, Map<M, Integer> others) {
        double sum = 0;
        for (Set<M> entity : entities) {
            for (int common : common(entity, others).values()) {
                sum += (double) common * common / entity.size();
            }
        }
        return sum;
    }

    private static <M> Map<Integer, Integer> common(Set<M> entity, Map<M, Integer> others) {
        Map<Integer, Integer> common = new HashMap<>();
        for (M mention : entity) {
            Integer other = others.get(mention);
            if (other != null) {
                common.merge(other, 1, Integer::sum);
            }
        }
        return common;
    }

    private static <M> double aligned(List<Set<M>> key, List<Set<M>> response, Map<M, Integer> inResponse) {
        if (key.isEmpty() || response.isEmpty()) {
            return 0;
        }
        double[][] alike = new double[key.size()][response.size()];
        for (int i = 0; i < key.size(); i++) {
            int size = key.get(i).size();
            double[] row = alike[i];
            common(key.get(i), inResponse)
                    .forEach((other, common) -> row[other] =
                            2.0 * common / (size + response.get(other).size()));
        }
        return Assignment.best(alike);
    }

    Ratio muc() {
        return muc;
    }

    Ratio bCubed() {
        return bCubed;
    }

    Ratio ceaf() {
        return ceaf;
    }

    Ratio mentions() {
        return mentions;
    }

    double conll() {
        return (muc.f1() + bCubed.f1() + ceaf.f1()) / 3;
    }

    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("conll", Score.percent(conll()));
        figures.put("muc", Score.percent(muc.f1()));
        figures.put("b_cubed", Score.percent(bCubed.f1()));
        figures.put("ceaf_e", Score.percent(ceaf.f1()));
        figures.put("mentions", Score.percent(mentions.f1()));
        return figures;
    }
}
