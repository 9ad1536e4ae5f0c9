-- A session gets a name its owner can end it by; what opens it stays unreadable.
alter table sign_ins add column id uuid not null default gen_random_uuid();
alter table sign_ins add constraint sign_ins_id_once unique (id);

create policy oneself on sign_ins for select to authenticated using (user_id = (select app.current_user_id()));
create policy end_own on sign_ins for delete to authenticated using (user_id = (select app.current_user_id()));
grant select (id, user_id, created_at, last_seen_at, expires_at, address, user_agent) on sign_ins to authenticated;
grant delete on sign_ins to authenticated;

-- Where somebody signed in. How sessions end is not told: most just expire.
select app.audit('sign_ins', 'session', id => 'user_id', prefix => 'usr', shown => '{expires_at}',
                 quiet => '{id,token_hash,user_id,created_at,last_seen_at,address,user_agent}', changes => 'insert');
