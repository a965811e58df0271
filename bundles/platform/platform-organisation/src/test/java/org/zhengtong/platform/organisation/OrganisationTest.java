package org.zhengtong.platform.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.identity.Scope;
import org.zhengtong.platform.api.organisation.CreditCode;
import org.zhengtong.platform.api.organisation.Department;
import org.zhengtong.platform.api.organisation.Departments.StaffMember;
import org.zhengtong.platform.api.organisation.ItemCode;
import org.zhengtong.platform.api.organisation.Region;
import org.zhengtong.platform.api.organisation.ServiceItem;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.RecordedAudit;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class OrganisationTest {

    private static final String CITY = "230600000000";
    private static final String SARTU = "230602000000";
    private static final PageRequest FIRST_PAGE = new PageRequest(1_000, "");

    private final RecordedAudit audit = new RecordedAudit();
    private final RegionTree regions;
    private final DepartmentDirectory departments;
    private final ItemDirectory items;

    OrganisationTest(TestDatabase database) {
        Transactions transactions =
                database.apply("db/organisation.xml").clear().transactions();
        regions = new RegionTree(transactions, database.ready());
        DepartmentStore departmentStore =
                new DepartmentStore(transactions, database.unit("organisation"), database.ready());
        departments = new DepartmentDirectory(transactions, departmentStore, regions, audit);
        ItemStore itemStore = new ItemStore(transactions, database.unit("organisation"), database.ready());
        items = new ItemDirectory(transactions, itemStore, departments, audit);
    }

    @Test
    void packagesEveryRegionOfTheCity() {
        assertEquals(973, regions.subtree("230000000000", 5).size());
        assertEquals(973, regions.subtree("000000000000", 5).size());
        assertEquals(List.of(), regions.subtree("230699000000", 5));
        assertEquals(
                10,
                regions.subtree(CITY, 3).stream()
                        .filter(region -> region.level() == 3)
                        .count());
        assertEquals(
                11,
                regions.subtree(SARTU, 4).stream()
                        .filter(region -> region.level() == 4)
                        .count());
    }

    @Test
    void pathLeadsFromTheProvinceToTheCommunity() {
        assertEquals(
                List.of("黑龙江省", "大庆市", "龙凤区"),
                regions.path("230603012004").stream().limit(3).map(Region::name).toList());
        assertTrue(regions.path("230699000000").isEmpty());
    }

    @Test
    void packagedDepartmentsAndItemsHaveValidCodes() {
        List<Department> all = departments.search("", "", "", FIRST_PAGE).items();
        assertEquals(110, all.size());
        assertTrue(all.stream().allMatch(department -> CreditCode.isValid(department.code())));
        List<ServiceItem> found = items.search("", "", FIRST_PAGE).items();
        assertTrue(found.size() > 400);
        assertTrue(found.stream().allMatch(item -> ItemCode.isValid(item.code())));
    }

    @Test
    void findsDepartmentsOfARegionSubtreeAndOfASuperior() {
        Department bureau = departmentNamed("大庆市公安局");
        assertEquals(10, departments.search(SARTU, "", "", FIRST_PAGE).items().size());
        assertEquals(10, departments.codesUnder(bureau.code()).size());
        Page<Department> first = departments.search("", "", "公安", new PageRequest(4, ""));
        Page<Department> second = departments.search("", "", "公安", new PageRequest(100, first.nextCursor()));
        assertEquals(10, first.items().size() + second.items().size());
    }

    @Test
    void movingADepartmentMovesWhatIsBelowIt() {
        Department bureau = departmentNamed("大庆市公安局");
        Department centre = departmentNamed("大庆市政务服务中心");
        asAdministrator(() -> departments.save(under(bureau, centre.code())));
        assertEquals(11, departments.codesUnder(centre.code()).size());
        assertEquals(
                "department_unknown",
                refusalOf(() -> asAdministrator(() -> departments.save(under(bureau, "11230600001738015E")))));
        assertEquals(
                "invalid_format",
                refusalOf(() -> asAdministrator(() -> departments.save(under(centre, bureau.code())))));
        assertEquals(List.of("department.edit"), audit.actions());
    }

    @Test
    void refusesAnEditOutsideTheCallersScope() {
        Department bureau = departmentNamed("大庆市公安局");
        Caller county =
                new Caller("staff", Caller.Kind.ACCOUNT, "", Set.of("department.edit"), List.of(new Scope(SARTU, "")));
        assertEquals("out_of_scope", refusalOf(() -> Callers.runAs(county, () -> departments.save(under(bureau, "")))));
    }

    @Test
    void keepsStaffByNumber() {
        Department bureau = departmentNamed("大庆市公安局");
        asAdministrator(() -> departments.saveStaff(new StaffMember(bureau.code(), "0007", "张伟", true)));
        asAdministrator(() -> departments.saveStaff(new StaffMember(bureau.code(), "0007", "张伟", false)));
        assertEquals(List.of(new StaffMember(bureau.code(), "0007", "张伟", false)), departments.staff(bureau.code()));
    }

    @Test
    void aHandlingCodeWithoutItsOwnEntryAnswersWithItsMainItem() {
        ServiceItem main = items.search("", "道路货物运输", FIRST_PAGE).items().get(0);
        assertEquals(
                Map.of(main.code() + "77", main),
                items.findAll(List.of(main.code() + "77", "no code", main.code().substring(0, 28) + "987")));
    }

    @Test
    void anItemCodeMustBelongToAKnownDepartment() {
        ServiceItem stray = new ServiceItem("11230600001738015E3230106001001", "道路", "", "1", 1, 1, "1", true);
        assertEquals("department_unknown", refusalOf(() -> asAdministrator(() -> items.save(stray))));
        ServiceItem known = items.search("", "道路货物运输", FIRST_PAGE).items().get(0);
        ServiceItem renamed = new ServiceItem(known.code(), "道路货运许可", known.theme(), "2", 20, 3, "1", true);
        asAdministrator(() -> items.save(renamed));
        assertEquals(renamed, items.find(known.code()).orElseThrow());
    }

    private Department departmentNamed(String name) {
        return departments.search("", "", name, FIRST_PAGE).items().get(0);
    }

    private static Department under(Department department, String parentCode) {
        return new Department(
                department.code(),
                department.name(),
                department.shortName(),
                department.regionCode(),
                parentCode,
                "",
                true);
    }

    private static <T> T asAdministrator(java.util.function.Supplier<T> work) {
        return Callers.runAs(Caller.system("test"), work);
    }

    private static String refusalOf(Runnable work) {
        return assertThrows(RefusedException.class, work::run).first().code().code();
    }
}
