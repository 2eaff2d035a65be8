package org.cascadetutor.engine.state;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map that shares all it can with the map it came from: a hash trie of 32 branches (Bagwell 2001). Adding a row
 * copies a few short arrays, however many rows there are.
 */
public final class Rows<K, V> extends AbstractMap<K, V> {

    private static final int BITS = 5;
    private static final int LAST = 31;
    private static final Rows<?, ?> EMPTY = new Rows<>(new Branch(0, new Object[0]), 0);

    private final Branch root;
    private final int size;

    /** Cells are branches or leaves, in the order of the bits set. */
    private record Branch(int bits, Object[] cells) {}

    /** A row; `next` holds those whose keys have the very same hash. */
    private record Leaf(int hash, Object key, Object value, @Nullable Leaf next) {}

    private Rows(Branch root, int size) {
        this.root = root;
        this.size = size;
    }

    /** The map itself if it is one of these already, else its rows. */
    @SuppressWarnings("unchecked")
    public static <K, V> Rows<K, V> copyOf(Map<K, V> map) {
        if (map instanceof Rows<K, V> rows) {
            return rows;
        }
        Rows<K, V> rows = (Rows<K, V>) EMPTY;
        for (Map.Entry<K, V> entry : map.entrySet()) {
            rows = rows.with(entry.getKey(), entry.getValue());
        }
        return rows;
    }

    /** The map with a row added or replaced. */
    public Rows<K, V> with(K key, V value) {
        boolean known = get(key) != null;
        return new Rows<>(put(root, new Leaf(spread(key), key, value, null), 0), known ? size : size + 1);
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable V get(Object key) {
        int hash = spread(key);
        Branch branch = root;
        for (int shift = 0; ; shift += BITS) {
            int bit = 1 << (hash >>> shift & LAST);
            if ((branch.bits & bit) == 0) {
                return null;
            }
            Object cell = branch.cells[Integer.bitCount(branch.bits & bit - 1)];
            if (cell instanceof Branch deeper) {
                branch = deeper;
                continue;
            }
            for (Leaf leaf = (Leaf) cell; leaf != null; leaf = leaf.next) {
                if (leaf.key.equals(key)) {
                    return (V) leaf.value;
                }
            }
            return null;
        }
    }

    @Override
    public V getOrDefault(Object key, V otherwise) {
        V value = get(key);
        return value == null ? otherwise : value;
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        List<Map.Entry<K, V>> entries = new ArrayList<>(size);
        Deque<Object> cells = new ArrayDeque<>(List.of(root));
        while (!cells.isEmpty()) {
            Object cell = cells.pop();
            if (cell instanceof Branch branch) {
                cells.addAll(List.of(branch.cells));
            } else {
                collect((Leaf) cell, entries);
            }
        }
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return List.copyOf(entries).iterator();
            }

            @Override
            public int size() {
                return entries.size();
            }
        };
    }

    @SuppressWarnings("unchecked")
    private void collect(Leaf first, List<Map.Entry<K, V>> entries) {
        for (Leaf leaf = first; leaf != null; leaf = leaf.next) {
            entries.add(Map.entry((K) leaf.key, (V) leaf.value));
        }
    }

    private static Branch put(Branch branch, Leaf leaf, int shift) {
        int bit = 1 << (leaf.hash >>> shift & LAST);
        int at = Integer.bitCount(branch.bits & bit - 1);
        if ((branch.bits & bit) == 0) {
            Object[] wider = new Object[branch.cells.length + 1];
            System.arraycopy(branch.cells, 0, wider, 0, at);
            System.arraycopy(branch.cells, at, wider, at + 1, branch.cells.length - at);
            wider[at] = leaf;
            return new Branch(branch.bits | bit, wider);
        }
        Object[] cells = branch.cells.clone();
        cells[at] = merged(cells[at], leaf, shift + BITS);
        return new Branch(branch.bits, cells);
    }

    private static Object merged(Object cell, Leaf leaf, int shift) {
        if (cell instanceof Branch branch) {
            return put(branch, leaf, shift);
        }
        Leaf old = (Leaf) cell;
        if (old.hash == leaf.hash) {
            return new Leaf(leaf.hash, leaf.key, leaf.value, without(old, leaf.key));
        }
        return put(put(new Branch(0, new Object[0]), old, shift), leaf, shift);
    }

    private static @Nullable Leaf without(@Nullable Leaf leaf, Object key) {
        if (leaf == null) {
            return null;
        }
        return leaf.key.equals(key) ? leaf.next : new Leaf(leaf.hash, leaf.key, leaf.value, without(leaf.next, key));
    }

    private static int spread(Object key) {
        int hash = key.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 16;
    }
}
