package org.zhengtong.platform.api.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemCodeTest {

    private static final String DEPARTMENT = "11230600001738015E";
    private static final String PERMIT = DEPARTMENT + "3" + "230117002011";

    @Test
    void readsThePartsOfAnImplementationCode() {
        ItemCode code = new ItemCode(PERMIT);
        assertEquals(DEPARTMENT, code.departmentCode());
        assertEquals("01", code.kind());
        assertEquals(PERMIT, code.implementationCode());
        assertFalse(code.isHandlingCode());
        assertFalse(code.isSelfBuilt());
    }

    @Test
    void readsThePartsOfAHandlingCode() {
        ItemCode code = new ItemCode(PERMIT + "07");
        assertTrue(code.isHandlingCode());
        assertEquals(PERMIT, code.implementationCode());
        assertEquals(PERMIT + "07", code.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "20"})
    void acceptsEveryKindOfItem(String kind) {
        assertTrue(ItemCode.isValid(DEPARTMENT + "3" + "23" + kind + "17002011"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "11", "19", "21", "99"})
    void refusesAnUnknownKind(String kind) {
        assertFalse(ItemCode.isValid(DEPARTMENT + "3" + "23" + kind + "17002011"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "9", "A"})
    void refusesALevelOfExerciseThatIsNone(String level) {
        assertFalse(ItemCode.isValid(DEPARTMENT + level + "230117002011"));
    }

    @Test
    void refusesADepartmentWhoseCheckDigitIsWrong() {
        assertFalse(ItemCode.isValid("11230600001738015F" + "3" + "230117002011"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {PERMIT + "1", PERMIT + "123", PERMIT + "0A", " " + PERMIT})
    void refusesWhatHasNotItsForm(String text) {
        assertFalse(ItemCode.isValid(text));
        assertThrows(IllegalArgumentException.class, () -> new ItemCode(text));
    }

    @Test
    void knowsItemsThatADepartmentMadeUpItself() {
        assertTrue(new ItemCode(DEPARTMENT + "3" + "230100000000").isSelfBuilt());
        assertFalse(new ItemCode(DEPARTMENT + "3" + "230117000001").isSelfBuilt());
    }
}
