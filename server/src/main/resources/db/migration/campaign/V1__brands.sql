-- Brands and their campaigns, as far as isolation needs them from the first day: who may see what is settled here, what
-- they do comes with the campaign's own part. Money is in minor units; a brand never writes the fee or the status.
create table brands (
  id uuid primary key default gen_random_uuid(),
  name text not null check (length(trim(name)) between 1 and 120),
  owner_user_id uuid not null references users,
  created_at timestamptz not null default now()
);
create index brands_by_owner on brands (owner_user_id);

create table brand_campaigns (
  id uuid primary key default gen_random_uuid(),
  celebrity_id uuid not null references celebrities on delete cascade,
  brand_id uuid not null references brands,
  campaign_name text not null,
  start_date timestamptz not null,
  end_date timestamptz check (end_date > start_date),
  campaign_fee_minor bigint check (campaign_fee_minor >= 0),
  campaign_fee_currency text check (campaign_fee_currency ~ '^[A-Z]{3}$'),
  guidelines jsonb not null default '[]',
  status text not null default 'REQUESTED' check (status in ('REQUESTED', 'ACTIVE', 'INACTIVE')),
  created_at timestamptz not null default now(),
  unique (celebrity_id, id),
  check ((campaign_fee_minor is null) = (campaign_fee_currency is null))
);
create index brand_campaigns_by_celebrity on brand_campaigns (celebrity_id, start_date);
create index brand_campaigns_by_brand on brand_campaigns (brand_id);

create function app.my_brands() returns setof uuid
  language sql stable security definer
  set search_path = ''
  as $$ select b.id from public.brands b where b.owner_user_id = app.current_user_id() $$;
revoke execute on function app.my_brands() from public;
grant execute on function app.my_brands() to authenticated;

alter table brands enable row level security;
alter table brands force row level security;
create policy definer on brands for select to current_user using (true);
create policy owner on brands for select to authenticated using (owner_user_id = (select app.current_user_id()));
grant select on brands to authenticated;

alter table brand_campaigns enable row level security;
alter table brand_campaigns force row level security;
create policy tenant on brand_campaigns for select to authenticated
  using (celebrity_id = (select app.current_celebrity()));
create policy brand on brand_campaigns for select to authenticated
  using (brand_id = any (array(select app.my_brands())));
grant select on brand_campaigns to authenticated;
