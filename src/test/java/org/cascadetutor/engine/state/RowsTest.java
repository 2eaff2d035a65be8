package org.cascadetutor.engine.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The immutable map against the library's, with hashes that fall together. */
class RowsTest {

    /** A key whose hash is one of four. */
    private record Key(int number) {
        @Override
        public int hashCode() {
            return number % 4;
        }
    }

    @Property(tries = 200)
    void itHoldsWhatAHashMapHolds(@ForAll @Size(max = 200) List<@IntRange(max = 300) Integer> numbers) {
        Map<Key, Integer> few = new HashMap<>();
        Map<Integer, Integer> many = new HashMap<>();
        Rows<Key, Integer> fewRows = Rows.copyOf(Map.of());
        Rows<Integer, Integer> manyRows = Rows.copyOf(Map.of());
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i);
            Rows<Key, Integer> before = fewRows;
            Map<Key, Integer> copy = new HashMap<>(before);
            fewRows = fewRows.with(new Key(number), i);
            manyRows = manyRows.with(number, i);
            few.put(new Key(number), i);
            many.put(number, i);
            assertThat(before).isEqualTo(copy);
        }
        assertThat(fewRows).isEqualTo(few).hasSameHashCodeAs(few).hasSameSizeAs(few);
        assertThat(manyRows).isEqualTo(many).hasSameSizeAs(many);
        assertThat(Rows.copyOf(many)).isEqualTo(many);
        assertThat(manyRows.get(-1)).isNull();
        assertThat(manyRows.getOrDefault(-1, 7)).isEqualTo(7);
        assertThat(Rows.copyOf(manyRows)).isSameAs(manyRows);
    }
}
