package org.zhengtong.rating.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.rating.CaseFixture.finishedCase;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.rating.CaseFixture;
import org.zhengtong.rating.RatingFixture;
import org.zhengtong.rating.api.Applicant;
import org.zhengtong.rating.api.CaseQuery;
import org.zhengtong.rating.api.CaseView;

class CaseReadingTest {

    private static final CaseQuery ANY = new CaseQuery("", "", Optional.empty(), Optional.empty());

    private final RatingWorld world = RatingWorld.inMemory();

    @Test
    void masksThePersonsThatACaseNameNames() {
        submit(finishedCase("1").withAgent().caseName("关于张伟（代办人李娜）道路旅客运输经营许可的业务"));
        assertEquals("关于张**（代办人李**）道路旅客运输经营许可的业务", listed().get(0).caseName());
        assertEquals(
                "关于张**（代办人李**）道路旅客运输经营许可的业务", world.cases.get("1").serviceCase().caseName());
    }

    @Test
    void leavesTheNameOfAnEnterpriseInACaseName() {
        Applicant enterprise = new Applicant("2", "大庆市油城商贸有限公司", "001", "91230606454230759Q", "13812345678");
        submit(finishedCase("1").applicant(enterprise).caseName("关于大庆市油城商贸有限公司的业务"));
        assertEquals("关于大庆市油城商贸有限公司的业务", listed().get(0).caseName());
    }

    @Test
    void tellsTheItemAndWhetherTheCaseIsRated() {
        submit(finishedCase("1"));
        assertEquals("道路旅客运输经营许可", listed().get(0).itemName());
        assertFalse(listed().get(0).rated());
        world.asDepartment(
                () -> world.ratings.submit("1", RatingFixture.goodRating().submission()));
        assertTrue(listed().get(0).rated());
    }

    private List<CaseView> listed() {
        return world.cases.find(ANY, new PageRequest(10, "")).items();
    }

    private void submit(CaseFixture fixture) {
        assertEquals(
                List.of(),
                world.asDepartment(() -> world.cases.submit(fixture.report())).refusals());
    }
}
