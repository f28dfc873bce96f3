import { letGoDue } from './0003-deliveries.ts';

/**
 * A referral is one document with the columns by which it is found. Its history is only added to: words in it go when
 * somebody has their data erased, the line stays. Offers are kept apart, because who was asked longest ago is asked first.
 */
export const referrals = `
create table referral (
  tenant_id text not null,
  id text not null,
  version integer not null,
  state text not null,
  asker_id text not null,
  champion_id text,
  waiter_ids text[] not null default '{}',
  offered_ids text[] not null default '{}',
  content jsonb not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  changed_at timestamptz not null,
  due_at timestamptz,
  primary key (tenant_id, id)
);
create index referral_asker on referral (tenant_id, asker_id, created_at desc);
create index referral_champion on referral (tenant_id, champion_id) where champion_id is not null;
create index referral_open on referral (tenant_id, state) where state in ('offered', 'accepted', 'waiting', 'escalated');
create index referral_due on referral (due_at) where due_at is not null;
create index referral_sent on referral (tenant_id, sent_at) where sent_at is not null;

create table referral_entry (
  tenant_id text not null,
  referral_id text not null,
  version integer not null,
  at timestamptz not null,
  by_id text,
  by_as text not null,
  kind text not null,
  from_state text,
  to_state text not null,
  note text,
  primary key (tenant_id, referral_id, version)
);

create table referral_offer (
  tenant_id text not null,
  referral_id text not null,
  champion_id text not null,
  at timestamptz not null,
  primary key (tenant_id, champion_id, at, referral_id)
);
create index delivery_update on delivery (tenant_id, target) where kind = 'update' and state in ('pending', 'sending');
`;

/** Two changes of one card are posted in their order: a later one waits while an earlier one is on its way. */
export const inOrderOfChange = letGoDue
  .replace(
    `        and (delivery.kind <> 'update' or not exists (`,
    `        and (delivery.kind <> 'update' or not exists (
          select from delivery earlier
          where earlier.tenant_id = delivery.tenant_id and earlier.target = delivery.target and earlier.kind = 'update'
            and earlier.id < delivery.id and earlier.state in ('pending', 'sending')
        ))
        and (delivery.kind <> 'update' or not exists (`,
  )
  .replace('create function', 'create or replace function');
