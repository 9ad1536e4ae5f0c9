package com.vibethink.twins.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.DeploymentId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NewNamesTests {

    private final NewNames names = new NewNames();

    @Test
    void madeUpNamesBelowAWildcardRunOutAndThoseLetInStay() {
        assertThat(IntStream.range(0, 40).filter(i -> names.admit(at("n" + i + ".example.org", "*.example.org"))))
                .hasSize(20);
        assertThat(names.admit(at("n0.example.org", "*.example.org"))).isTrue();
        assertThat(names.admit(at("n0.other.org", "*.other.org")))
                .as("another team's")
                .isTrue();
    }

    @Test
    void aNameProvenByItselfIsLetInHoweverOften() {
        assertThat(IntStream.range(0, 40).allMatch(_ -> names.admit(at("www.example.org", "www.example.org"))))
                .isTrue();
    }

    private static OwnHost at(String host, String claim) {
        return new OwnHost(host, claim, new CelebrityId(Id.fresh()), new DeploymentId(Id.fresh()), "ana");
    }
}
