package org.zhengtong.simulator.province;

import java.util.LinkedHashMap;
import java.util.Map;
import org.zhengtong.simulator.province.register.Fields;

/** Records that the province takes. */
public final class Records {

    public static final String DEPARTMENT = "11230600001738015E";
    public static final String TASK = DEPARTMENT + "3" + "230117002011";
    public static final String PERSON = "230602199001010016";

    private Records() {}

    /** The finished online service of a case. */
    public static Fields service(String projectNo) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("projectNo", projectNo);
        values.put("serviceNumber", "1");
        values.put("areaCode", "230602000000");
        values.put("deptCode", DEPARTMENT);
        values.put("orgcode", "230602000000_" + DEPARTMENT);
        values.put("deptName", "大庆市市场监督管理局");
        values.put("taskType", "01");
        values.put("taskCode", TASK);
        values.put("taskName", "食品经营许可");
        values.put("projectType", "2");
        values.put("proStatus", "3");
        values.put("proChannel", "1");
        values.put("acceptDate", "2026-03-02 09:00:00");
        values.put("serviceName", "提交申请信息");
        values.put("serviceTime", "2026-03-02 09:30:00");
        values.put("resultDate", "2026-03-05 16:00:00");
        values.put("userProp", "1");
        values.put("userName", "张三");
        values.put("creditType", "111");
        values.put("creditNum", PERSON);
        values.put("certKey", "k1");
        values.put("mobile", "13812345678");
        values.put("dataSource", "123");
        return new Fields(values);
    }

    /** A first rating of that service, very satisfied. */
    public static Fields evaluation(String projectNo) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("projectNo", projectNo);
        values.put("serviceNumber", "1");
        values.put("taskCode", TASK);
        values.put("areaCode", "230602000000");
        values.put("deptCode", DEPARTMENT);
        values.put("pf", "1");
        values.put("satisfaction", "5");
        values.put("evalDetail", "510,517");
        values.put("assessTime", "2026-03-06 10:00:00");
        values.put("assessNumber", "1");
        values.put("isdefault", "0");
        values.put("certKey", "k1");
        values.put("dataSource", "123");
        return new Fields(values);
    }

    /** A bad rating, with a label. */
    public static Fields badEvaluation(String projectNo) {
        return evaluation(projectNo).with("satisfaction", "2").with("evalDetail", "207");
    }

    /** The rating of the system. */
    public static Fields defaultEvaluation(String projectNo) {
        return evaluation(projectNo)
                .with("satisfaction", "3")
                .with("evalDetail", "")
                .with("pf", "7")
                .with("isdefault", "1");
    }
}
