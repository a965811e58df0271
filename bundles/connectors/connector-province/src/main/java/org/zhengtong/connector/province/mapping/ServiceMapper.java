package org.zhengtong.connector.province.mapping;

/** From the case of a message to the record of a service (standards 1.1). */
public final class ServiceMapper {

    private static final String ONLINE = "ONLINE";

    private final Tables tables;
    private final CaseMapper cases;

    public ServiceMapper(Tables tables) {
        this.tables = tables;
        this.cases = new CaseMapper(tables);
    }

    /** By what the province will recognise the service. */
    public RecordId idOf(Payload aCase) throws UnfitMessageException {
        return cases.serviceId(aCase);
    }

    public WireRecord map(Payload aCase) throws UnfitMessageException {
        RecordId id = cases.serviceId(aCase);
        boolean online = aCase.required("mode").equals(ONLINE);
        return new FieldSet()
                .putAll(cases.fields(aCase))
                .putAll(organisation(aCase))
                .putAll(project(aCase))
                .put("proChannel", online ? "1" : "2")
                .put("serviceNumber", id.serviceNumber())
                .putAll(applicant(aCase, online ? "certKey" : "certKeyGOV"))
                .as(id);
    }

    private FieldSet organisation(Payload aCase) throws UnfitMessageException {
        String departmentName = aCase.required("departmentName");
        return new FieldSet()
                .put("orgcode", cases.areaCode(aCase) + "_" + aCase.required("departmentCode"))
                .put("orgName", departmentName)
                .put("deptName", departmentName)
                .put("taskType", cases.taskType(aCase))
                .put("proTaskCode", aCase.required("itemCode").substring(0, 31))
                .put("proTaskName", aCase.required("itemName"))
                .put("proProjectNo", cases.serviceId(aCase).projectNo());
    }

    private FieldSet project(Payload aCase) throws UnfitMessageException {
        String projectType = aCase.required("projectType");
        return new FieldSet()
                .put("projectName", projectName(aCase))
                .put("projectType", projectType)
                .put("promiseTime", tables.promiseTypes().find(projectType).orElse(""))
                .put("serviceName", aCase.text("stage"), Texts.of("stage." + state(aCase)))
                .put("serviceTime", WireTime.required(aCase, "servedAt"))
                .put("resultDate", WireTime.optional(aCase, "finishedAt"))
                .put("promiseDay", aCase.text("promiseDays"))
                .put("promiseType", aCase.text("limitUnit"))
                .put("anticipateDay", aCase.text("anticipateDays"))
                .put("anticipateType", aCase.text("limitUnit"));
    }

    private static FieldSet applicant(Payload aCase, String keyName) throws UnfitMessageException {
        Payload applicant = aCase.requiredChild("applicant");
        FieldSet fields = new FieldSet()
                .put("userProp", applicant.required("type"))
                .put("userName", applicant.required("name"))
                .put("userPageType", applicant.required("idType"))
                .putAll(PersonMapper.identity(applicant, keyName));
        aCase.child("agent").map(PersonMapper::agent).ifPresent(fields::putAll);
        return fields;
    }

    private static String projectName(Payload aCase) throws UnfitMessageException {
        String applicant = aCase.requiredChild("applicant").required("name");
        return Texts.of("project.name", applicant, aCase.required("itemName"));
    }

    private static String state(Payload aCase) throws UnfitMessageException {
        String state = aCase.required("state");
        if (!state.matches("[1-3]")) {
            throw aCase.invalid("state");
        }
        return state;
    }
}
