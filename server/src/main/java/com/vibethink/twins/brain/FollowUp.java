package com.vibethink.twins.brain;

class FollowUp {
    static String standalone(String q, java.util.List<Turn> turns) {
        return q;
    }
}
