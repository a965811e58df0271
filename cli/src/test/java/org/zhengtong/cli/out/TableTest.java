package org.zhengtong.cli.out;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void alignsColumnsOfMixedWidth() {
        Table table = new Table(List.of("代码", "名称", "等待"), 40);
        table.row(List.of("230602000000", "萨尔图区", "7"));
        table.row(List.of("23", "Heilongjiang", "1200"));
        assertEquals(
                List.of(
                        "代码          名称          等待",
                        "230602000000  萨尔图区         7",
                        "23            Heilongjiang  1200"),
                table.lines(UnaryOperator.identity()));
    }

    @Test
    void letsNoControlCharacterThrough() {
        Table table = new Table(List.of("名称"), 40);
        table.row(List.of("a\u001B[2Jb\nc\u202Ed"));
        assertEquals("a [2Jb c d", table.lines(UnaryOperator.identity()).get(1));
    }

    @Test
    void cutsLongCellsButTheLastLessSo() {
        Table table = new Table(List.of("名称", "说明"), 10);
        table.row(List.of("道路货物运输经营许可", "道路货物运输经营许可"));
        assertEquals(List.of("名称       说明", "道路货物…  道路货物运输经营许可"), table.lines(UnaryOperator.identity()));
    }
}
