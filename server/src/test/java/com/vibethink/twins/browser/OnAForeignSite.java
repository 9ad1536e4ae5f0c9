package com.vibethink.twins.browser;

import com.vibethink.twins.Spot;
import com.vibethink.twins.World.Star;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A site of somebody else's for each test, with the snippet of a place of its own. */
abstract class OnAForeignSite extends InTheBrowser {

    static final Language IN = Language.ES;

    Star star;
    ForeignSite site;
    Spot place;

    @BeforeAll
    void aTwin() {
        star = Jumper.in(world);
    }

    @BeforeEach
    void aSiteWithAPlace() {
        site = new ForeignSite(address(), star.slug());
        place = Spot.on(star, site.origin(), Map.of());
        site.holding(ForeignSite.snippet(place, ""));
    }

    @AfterEach
    void theSiteGoes() {
        site.close();
    }
}
