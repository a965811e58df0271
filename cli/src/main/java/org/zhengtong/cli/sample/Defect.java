package org.zhengtong.cli.sample;

/** What is wrong with a row that a department's system should not have sent; each must be refused with its field and reason. */
enum Defect {
    ITEM_MISSING {
        @Override
        void spoil(SampleRow row) {
            row.set("TaskCode", "");
            row.set("TaskHandleItem", "");
        }
    },
    ITEM_CHECK_DIGIT {
        @Override
        void spoil(SampleRow row) {
            String code = row.get("TaskCode");
            row.set("TaskCode", code.substring(0, 17) + (code.charAt(17) == '1' ? '2' : '1') + code.substring(18));
            row.set("TaskHandleItem", "");
        }
    },
    ITEM_UNKNOWN {
        @Override
        void spoil(SampleRow row) {
            row.set("TaskCode", row.get("TaskCode").substring(0, 28) + "987");
            row.set("TaskHandleItem", "");
        }
    },
    REGION_UNKNOWN {
        @Override
        void spoil(SampleRow row) {
            row.set("AreaCode", "230699000000");
        }
    },
    FINISHED_WITHOUT_DATE {
        @Override
        void spoil(SampleRow row) {
            row.set("ProStatus", "3");
            row.set("ResultDate", "");
        }
    },
    ACCEPTED_IN_FUTURE {
        @Override
        void spoil(SampleRow row) {
            row.set("AcceptDate", "2026-12-30 10:00:00");
            row.set("ServiceTime", "2026-12-30 10:20:00");
            row.set("ResultDate", "2026-12-30 10:20:00");
        }
    },
    IDENTITY_CHECK_DIGIT {
        @Override
        void spoil(SampleRow row) {
            row.set("UserProp", "1");
            row.set("UserName", "测试人员");
            row.set("UserPageType", "111");
            row.set("CreditNum", "230602199001011234");
        }
    },
    STATE_UNKNOWN {
        @Override
        void spoil(SampleRow row) {
            row.set("ProStatus", "7");
        }
    },
    GUID_MISSING {
        @Override
        void spoil(SampleRow row) {
            row.set("RowGuid", "");
        }
    },
    NAME_TOO_LONG {
        @Override
        void spoil(SampleRow row) {
            row.set("ProjectName", "业".repeat(1_001));
        }
    };

    /** Makes a good row wrong in this one way. */
    abstract void spoil(SampleRow row);
}
