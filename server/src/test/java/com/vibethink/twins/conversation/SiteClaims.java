package com.vibethink.twins.conversation;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** What a site says of its visitor, and signs. */
record SiteClaims(JWTClaimsSet.Builder claims) {

    static SiteClaims of(String place, String visitor) {
        return new SiteClaims(new JWTClaimsSet.Builder()
                .subject(visitor)
                .audience(place)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(300))));
    }

    SiteClaims tier(String tier) {
        claims.claim("tier", tier);
        return this;
    }

    SiteClaims id(String id) {
        claims.jwtID(id);
        return this;
    }

    SiteClaims life(Instant from, Instant to) {
        claims.issueTime(from == null ? null : Date.from(from));
        claims.expirationTime(to == null ? null : Date.from(to));
        return this;
    }

    SiteClaims notBefore(Instant time) {
        claims.notBeforeTime(Date.from(time));
        return this;
    }

    JWTClaimsSet build() {
        return claims.build();
    }

    String by(String secret) {
        try {
            return signed(new JWSHeader(JWSAlgorithm.HS256), new MACSigner(secret.getBytes()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String by(ECKey key) throws JOSEException {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
        return signed(header, new ECDSASigner(key));
    }

    private String signed(JWSHeader header, JWSSigner signer) throws JOSEException {
        var jwt = new SignedJWT(header, build());
        jwt.sign(signer);
        return jwt.serialize();
    }
}
