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
  using (celebrity_id = (select app.current_celebrity()));
grant select on revenue_transactions to authenticated;
