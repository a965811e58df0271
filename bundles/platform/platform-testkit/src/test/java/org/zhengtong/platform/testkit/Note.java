package org.zhengtong.platform.testkit;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

@Entity
@Table(name = "note")
class Note {

    @Id
    private String id;

    private String title;
    private boolean pinned;

    @Version
    private long version;

    protected Note() {}

    Note(String id, String title) {
        this.id = id;
        this.title = title;
    }

    String title() {
        return title;
    }

    boolean isPinned() {
        return pinned;
    }

    void rename(String newTitle) {
        title = newTitle;
    }

    void pin() {
        pinned = true;
    }
}
