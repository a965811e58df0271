package org.zhengtong.cli.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

/** Invented people and companies: right in form and check digits (GB 11643, GB 32100, GB 11714), of nobody. */
final class SyntheticPeople {

    private static final String[] SURNAMES = {
        "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗", "梁", "宋",
        "郑", "谢"
    };
    private static final String[] GIVEN_NAMES = {
        "伟", "芳", "娜", "秀英", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超", "秀兰", "霞", "平", "刚",
        "桂英", "文博", "子涵", "雨桐", "建国", "海燕", "晓东", "立新"
    };
    private static final String[] COMPANY_WORDS = {
        "油城", "龙江", "嫩江", "湖畔", "百湖", "绿洲", "鹤乡", "北疆", "兴业", "恒泰", "瑞丰", "广源"
    };
    private static final String[] COMPANY_TRADES = {"商贸", "餐饮管理", "建筑工程", "科技", "物流", "医药", "农业发展", "机械设备"};
    private static final List<String> DIVISIONS =
            List.of("230602", "230603", "230604", "230605", "230606", "230621", "230622", "230623", "230624");
    private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] CREDIT_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] IDENTITY_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final Random random;

    SyntheticPeople(Random random) {
        this.random = random;
    }

    String name() {
        return pick(SURNAMES) + pick(GIVEN_NAMES);
    }

    String companyName() {
        return "大庆市" + pick(COMPANY_WORDS) + pick(COMPANY_TRADES) + "有限公司";
    }

    String mobile() {
        return "1" + pick(new String[] {"38", "39", "50", "59", "86", "87"})
                + String.format("%08d", random.nextInt(100_000_000));
    }

    String identityNumber() {
        LocalDate birth = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(55 * 365));
        String body = DIVISIONS.get(random.nextInt(DIVISIONS.size()))
                + birth.format(DateTimeFormatter.BASIC_ISO_DATE)
                + String.format("%03d", 1 + random.nextInt(998));
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (body.charAt(i) - '0') * IDENTITY_WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    /** Of a company: 91, division, organisation code with its check digit, check digit. */
    String creditCode() {
        String organisation = String.format("%08d", random.nextInt(100_000_000));
        String body =
                "91" + DIVISIONS.get(random.nextInt(DIVISIONS.size())) + organisation + organisationCheck(organisation);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += CREDIT_ALPHABET.indexOf(body.charAt(i)) * CREDIT_WEIGHTS[i];
        }
        return body + CREDIT_ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static char organisationCheck(String organisation) {
        int sum = 0;
        for (int i = 0; i < organisation.length(); i++) {
            sum += (organisation.charAt(i) - '0') * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : (char) ('0' + check % 11);
    }

    private String pick(String[] values) {
        return values[random.nextInt(values.length)];
    }
}
