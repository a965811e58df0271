package org.zhengtong.connector.province;

class GspContractTest extends ProvinceContractTest {

    GspContractTest() {
        super("gsp-sm2");
    }
}
