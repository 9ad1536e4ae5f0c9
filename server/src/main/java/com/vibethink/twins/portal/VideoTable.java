package com.vibethink.twins.portal;

import com.vibethink.twins.deployment.Deployment;
import com.vibethink.twins.postgres.RefersTo;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.Tenancy;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of films and their files. */
@Component
@RefersTo(Deployment.class)
class VideoTable {

    private final JdbcClient sql;

    VideoTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Video> find(DeploymentId place) {
        return sql.sql("""
                        select deployment_id, version, kind, size_bytes, updated_at
                        from portal_videos where deployment_id = :place
                        """).param("place", place).query(Video.class).optional();
    }

    /** A piece of the file, so that nobody holds all of it. */
    byte[] piece(DeploymentId place, String version, int from, int bytes) {
        return sql.sql("""
                        select substring(f.content from :from for :bytes) as piece
                        from portal_video_files f join portal_videos v using (celebrity_id, deployment_id)
                        where deployment_id = :place and v.version = :version
                        """)
                .param("place", place)
                .param("version", version)
                .param("from", from + 1)
                .param("bytes", bytes)
                .query((row, _) -> row.getBytes("piece"))
                .optional()
                .orElseGet(() -> new byte[0]);
    }

    void save(DeploymentId place, Film film) {
        delete(place);
        sql.sql("""
                        insert into portal_videos (celebrity_id, deployment_id, version, kind, size_bytes)
                        values (:celebrity, :place, :version, :kind, :size)
                        """)
                .param("celebrity", Tenancy.celebrity())
                .param("place", place)
                .param("version", film.version())
                .param("kind", film.kind())
                .param("size", film.content().length)
                .update();
        sql.sql("""
                        insert into portal_video_files (celebrity_id, deployment_id, content)
                        values (:celebrity, :place, :content)
                        """)
                .param("celebrity", Tenancy.celebrity())
                .param("place", place)
                .param("content", film.content())
                .update();
    }

    boolean delete(DeploymentId place) {
        return sql.sql("delete from portal_videos where deployment_id = :place")
                        .param("place", place)
                        .update()
                == 1;
    }
}
