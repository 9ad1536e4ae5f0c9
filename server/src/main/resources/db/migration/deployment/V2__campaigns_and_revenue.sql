-- The seed's tables of campaigns and revenue, as far as isolation needs them from the first day: who may see what is
-- settled here; the modules `campaign` and `ledger` take them over when they are built. Money is in minor units, and a
-- brand never writes the fee or the status.
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

alter table brand_campaigns enable row level security;
alter table brand_campaigns force row level security;
create policy tenant on brand_campaigns for select to authenticated
  using (celebrity_id = (select app.celebrity_for('money.read')));
create policy brand on brand_campaigns for select to authenticated
  using (brand_id = (select app.brand_for('analytics.read')));
revoke all on brand_campaigns from public, anon, authenticated, service_role;
grant select on brand_campaigns to authenticated;

-- What came in and how it was split, kept for reading; rows are only ever added. Amounts are minor units of `currency`.
create table revenue_transactions (
  id uuid primary key default gen_random_uuid(),
  celebrity_id uuid not null references celebrities,
  deployment_id uuid,
  brand_campaign_id uuid,
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null default 'USD' check (currency ~ '^[A-Z]{3}$'),
  type text not null check (type in
    ('SUBSCRIPTION', 'CAMPAIGN_FEE', 'CPM', 'CPC', 'TRANSACTION_FEE', 'PLATFORM_FEE', 'SETUP_FEE')),
  celebrity_share_minor bigint not null check (celebrity_share_minor >= 0),
  platform_share_minor bigint not null check (platform_share_minor >= 0),
  created_at timestamptz not null default now(),
  check (celebrity_share_minor + platform_share_minor = amount_minor),
  foreign key (celebrity_id, deployment_id) references deployments (celebrity_id, id),
  foreign key (celebrity_id, brand_campaign_id) references brand_campaigns (celebrity_id, id)
);
create index revenue_transactions_by_celebrity on revenue_transactions (celebrity_id, created_at);

alter table revenue_transactions enable row level security;
alter table revenue_transactions force row level security;
create policy tenant on revenue_transactions for select to authenticated
  using (celebrity_id = (select app.celebrity_with('money.read')));
revoke all on revenue_transactions from public, anon, authenticated, service_role;
grant select on revenue_transactions to authenticated;

-- Both sides have it in their log.
select app.audit('brand_campaigns', 'campaign', team => side, prefix => 'cmp',
                 shown => '{campaign_name,start_date,end_date,campaign_fee_minor,campaign_fee_currency,guidelines,status}',
                 quiet => '{id,celebrity_id,brand_id,created_at}')
from unnest(array['celebrity_id', 'brand_id']) side;
