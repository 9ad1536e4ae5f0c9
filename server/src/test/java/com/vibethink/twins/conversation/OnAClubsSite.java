package com.vibethink.twins.conversation;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.World.Star;
import org.junit.jupiter.api.BeforeAll;

/** A twin of its own for each class, and the site of a club that its places may let in. */
abstract class OnAClubsSite extends RunningPlatform {

    static final String SITE = "https://club.example";

    Star star;

    @BeforeAll
    void aTwin() {
        star = world.star().published();
    }
}
