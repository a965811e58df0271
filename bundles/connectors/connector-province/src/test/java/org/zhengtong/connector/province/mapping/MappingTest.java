package org.zhengtong.connector.province.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.zhengtong.connector.province.Fixture;
import org.zhengtong.connector.province.mapping.EvaluationMapper.Evaluation;

/** Maps cases and ratings with the shipped tables. */
abstract class MappingTest {

    private static final Tables TABLES = new Tables(
            "23",
            "123",
            CodeTable.parse("", "230671=230600"),
            CodeTable.parse("", "11=20"),
            CodeTable.parse("", "1=1,2=2"),
            CodeTable.parse(
                    "", "PC=1,APP=2,MINI_PROGRAM=2,QR=3,WINDOW_EVALUATOR=4,SELF_SERVICE=5,SMS=6,DEFAULT=7,HOTLINE=8"),
            NationalLabels.parse("", "108-115,207-214,307-314,406-413,510-517"));

    protected final ObjectNode aCase = Fixture.aCase("C1");
    protected final ObjectNode rating = Fixture.aRating();

    protected final WireRecord service() throws UnfitMessageException {
        return new ServiceMapper(TABLES).map(Payload.parse(aCase.toString()));
    }

    protected final Evaluation evaluation() throws UnfitMessageException {
        return evaluation(rating);
    }

    protected final Evaluation evaluation(ObjectNode given) throws UnfitMessageException {
        return new EvaluationMapper(TABLES).map(Payload.parse(aCase.toString()), Payload.parse(given.toString()));
    }

    protected static void assertField(Object expected, WireRecord record, String name) {
        assertEquals(expected, record.fields().get(name), name);
    }

    protected static void assertNoField(WireRecord record, String name) {
        assertFalse(record.fields().containsKey(name), name);
    }

    protected final void assertUnfit(String words) {
        UnfitMessageException unfit = assertThrows(UnfitMessageException.class, this::evaluationAfterService);
        assertEquals(words, unfit.getMessage());
    }

    private void evaluationAfterService() throws UnfitMessageException {
        service();
        evaluation();
    }
}
