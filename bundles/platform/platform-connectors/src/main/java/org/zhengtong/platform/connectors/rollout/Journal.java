package org.zhengtong.platform.connectors.rollout;

/** Is told each step of a change that a node has done. */
interface Journal {

    /** For what nobody follows. */
    Journal NONE = new Journal() {
        @Override
        public void step(String name, String detail) {
            // not kept
        }

        @Override
        public void remark(String remark) {
            // not kept
        }
    };

    void step(String name, String detail);

    /** What the operator is to know though it works. */
    void remark(String remark);
}
