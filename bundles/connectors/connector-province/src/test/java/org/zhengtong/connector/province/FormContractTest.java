package org.zhengtong.connector.province;

class FormContractTest extends ProvinceContractTest {

    FormContractTest() {
        super("form");
    }
}
