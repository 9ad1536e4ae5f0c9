-- What came of the attacks on our own walls. Findings name tables and callers, never what is in a row.
create table isolation_runs (
  id uuid primary key,
  trigger text not null check (trigger in ('START', 'SCHEDULE', 'PERSON')),
  started_at timestamptz not null,
  finished_at timestamptz not null check (finished_at >= started_at),
  outcome text not null check (outcome in ('BROKEN', 'HELD', 'FAILED')),
  failure text check (length(failure) between 1 and 500),
  probes int not null check (probes >= 0),
  broken int not null check (broken >= 0),
  findings jsonb not null check (jsonb_typeof(findings) = 'object'),
  check ((outcome = 'FAILED') = (failure is not null)),
  check ((outcome = 'HELD') <= (broken = 0))
);
create index isolation_runs_by_age on isolation_runs (started_at);

alter table isolation_runs enable row level security;
alter table isolation_runs force row level security;
revoke all on isolation_runs from public, anon, authenticated, service_role;
create policy platform_team on isolation_runs for select to authenticated
  using ((select app.may('isolation.read')) and (select app.current_team()) = app.platform());
create policy platform on isolation_runs for select to service_role using (true);
create policy platform_adds on isolation_runs for insert to service_role with check (true);
create policy platform_removes on isolation_runs for delete to service_role using (true);
grant select on isolation_runs to authenticated;
grant select, insert, delete on isolation_runs to service_role;
