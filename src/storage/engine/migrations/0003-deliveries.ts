/**
 * Everything that leaves stands in one table, whatever made it necessary. `content` is there only while it may have to be
 * posted later; of a reply that is being posted the question is kept instead, in the inbox.
 */
const delivery = [
  `create table delivery (
    id bigint generated always as identity primary key,
    tenant_id text not null,
    key text,
    turn_id bigint,
    kind text not null check (kind in ('reply', 'person', 'channel', 'update')),
    target text,
    purpose text not null check (purpose in ('answer', 'notice', 'notification', 'broadcast')),
    owner_tenant_id text,
    owner_id text,
    content bytea,
    state text not null check (state in ('pending', 'sending', 'sent', 'failed', 'uncertain')),
    attempts integer not null default 0,
    due_at timestamptz not null default now(),
    conversation_id text,
    message_id text,
    reason text,
    is_told boolean not null default false,
    created_at timestamptz not null default now()
  )`,
  `alter table delivery alter column content set storage external`,
  `insert into delivery (tenant_id, turn_id, kind, purpose, content, state, attempts, due_at, conversation_id, message_id,
     reason, is_told, created_at)
   select tenant_id, turn_id, 'reply', purpose, activity, state, attempts, due_at, conversation_id, message_id,
     reason, is_told or state = 'failed', created_at
   from outbox`,
  `drop table outbox`,
  `create unique index delivery_turn on delivery (turn_id) where turn_id is not null`,
  `create unique index delivery_key on delivery (tenant_id, key) where key is not null`,
  `create index delivery_message on delivery (conversation_id, message_id) where message_id is not null`,
  `create index delivery_open on delivery (due_at, id)
   where state in ('pending', 'sending') or (state in ('uncertain', 'failed') and not is_told)`,
];

/** By which id of the channel somebody is reached, also when they never opened a chat with the bot themselves. */
const account = [
  `create table account (
    tenant_id text not null,
    person_id text not null,
    account_id text not null,
    service_url text not null,
    bot_id text not null,
    seen_in text not null,
    primary key (tenant_id, person_id)
  )`,
  `create index conversation_person on conversation (person_tenant_id, person_id) where person_id is not null`,
  `create index conversation_channel on conversation (tenant_id, channel_id) where channel_id is not null`,
  `create index conversation_team on conversation (tenant_id, team_id) where team_id is not null`,
  `alter table conversation add column last_seen_on date not null default current_date`,
];

/**
 * When what was let go, newest first, per scope: a conversation, a person in it, the app. Read and written under one lock,
 * in functions, because only there every statement sees what others committed while it waited for the lock.
 */
const pace = [
  `create table pace (scope text primary key, let_go float8[] not null) with (fillfactor = 50)`,
  /** Without what no window reaches any more. What lies in the future was written before the clock was set back. */
  `create function pace_trim(moments float8[], at float8, longest float8) returns float8[]
  language plpgsql immutable as $body$
  begin
    if moments is null or moments[1] > at + 1 then
      return '{}';
    end if;
    while moments[cardinality(moments)] <= at - longest loop
      moments := moments[1:cardinality(moments) - 1];
    end loop;
    return moments;
  end
  $body$`,
  `create function pace_wait(moments float8[], at float8, most integer[], within float8[]) returns float8
  language plpgsql immutable as $body$
  declare
    longest_wait float8 := 0;
  begin
    for number in 1 .. cardinality(most) loop
      longest_wait := greatest(longest_wait, moments[most[number]] + within[number] - at);
    end loop;
    return longest_wait;
  end
  $body$`,
  `create function let_go(places text[], people text[], most integer[], person_most integer[], within float8[],
    app_most integer, app_within float8) returns float8[] language plpgsql as $body$
  declare
    longest constant float8 := (select max(one) from unnest(within) one);
    at float8;
    app float8[];
    place float8[];
    person float8[];
    waits float8[] := '{}';
    wait float8;
  begin
    if cardinality(places) is null or cardinality(places) = 0 then
      return waits;
    end if;
    perform pg_advisory_xact_lock(7205759403792793);
    at := extract(epoch from clock_timestamp());
    app := pace_trim((select pace.let_go from pace where pace.scope = 'app'), at, app_within);
    for number in 1 .. cardinality(places) loop
      place := pace_trim((select pace.let_go from pace where pace.scope = places[number]), at, longest);
      wait := greatest(pace_wait(app, at, array[app_most], array[app_within]), pace_wait(place, at, most, within));
      if people[number] is not null then
        person := pace_trim((select pace.let_go from pace where pace.scope = people[number] || ' ' || places[number]), at, longest);
        wait := greatest(wait, pace_wait(person, at, person_most, within));
      end if;
      if wait = 0 then
        app := at || app;
        insert into pace (scope, let_go) values (places[number], at || place)
          on conflict (scope) do update set let_go = excluded.let_go;
        if people[number] is not null then
          insert into pace (scope, let_go) values (people[number] || ' ' || places[number], at || person)
            on conflict (scope) do update set let_go = excluded.let_go;
        end if;
      end if;
      waits := waits || wait;
    end loop;
    insert into pace (scope, let_go) values ('app', app)
      on conflict (scope) do update set let_go = excluded.let_go;
    return waits;
  end
  $body$`,
];

/** Passes over what is behind a full conversation or person, so that nobody waits for somebody else's limit. */
export const letGoDue = `create function let_go_due(most_rows integer, lease float8, most integer[], person_most integer[], within float8[],
    app_most integer, app_within float8) returns table (delivery_id bigint, next_in float8) language plpgsql as $body$
  declare
    longest constant float8 := (select max(one) from unnest(within) one);
    at float8;
    app float8[];
    place float8[];
    person float8[];
    wait float8;
    due record;
    given integer := 0;
    full_scopes text[] := '{}';
    soonest float8;
  begin
    perform pg_advisory_xact_lock(7205759403792793);
    at := extract(epoch from clock_timestamp());
    app := pace_trim((select pace.let_go from pace where pace.scope = 'app'), at, app_within);
    for due in
      select delivery.id, scopes.place, case when conversation.kind <> 'personal' then inbox.person_id || ' ' || scopes.place end as person
      from delivery
      left join inbox on inbox.id = delivery.turn_id
      left join conversation on conversation.tenant_id = delivery.tenant_id and conversation.id = delivery.conversation_id
      cross join lateral (
        select split_part(coalesce(delivery.conversation_id, delivery.kind || ' ' || delivery.target), ';', 1) as place
      ) scopes
      where delivery.state = 'pending' and delivery.due_at <= clock_timestamp() and delivery.content is not null
        and (delivery.kind <> 'update' or not exists (
          select from delivery original
          where original.tenant_id = delivery.tenant_id and original.key = delivery.target
            and original.state in ('pending', 'sending')
        ))
      order by delivery.due_at, delivery.id
    loop
      if given = most_rows then
        soonest := 0;
        exit;
      end if;
      wait := pace_wait(app, at, array[app_most], array[app_within]);
      if wait > 0 then
        soonest := least(soonest, wait);
        exit;
      end if;
      continue when due.place = any(full_scopes) or due.person = any(full_scopes);
      place := pace_trim((select pace.let_go from pace where pace.scope = due.place), at, longest);
      wait := pace_wait(place, at, most, within);
      if wait > 0 then
        soonest := least(soonest, wait);
        full_scopes := full_scopes || due.place;
        continue;
      end if;
      if due.person is not null then
        person := pace_trim((select pace.let_go from pace where pace.scope = due.person), at, longest);
        wait := pace_wait(person, at, person_most, within);
        if wait > 0 then
          soonest := least(soonest, wait);
          full_scopes := full_scopes || due.person;
          continue;
        end if;
      end if;
      update delivery set state = 'sending', attempts = attempts + 1,
        due_at = clock_timestamp() + make_interval(secs => lease)
      where id = due.id and state = 'pending';
      continue when not found;
      insert into pace (scope, let_go) values (due.place, at || place)
        on conflict (scope) do update set let_go = excluded.let_go;
      if due.person is not null then
        insert into pace (scope, let_go) values (due.person, at || person)
          on conflict (scope) do update set let_go = excluded.let_go;
      end if;
      app := at || app;
      given := given + 1;
      delivery_id := due.id;
      return next;
    end loop;
    insert into pace (scope, let_go) values ('app', app)
      on conflict (scope) do update set let_go = excluded.let_go;
    delivery_id := null;
    next_in := least(soonest, (
      select extract(epoch from min(later.due_at) - clock_timestamp()) from delivery later
      where later.state = 'pending' and later.due_at > clock_timestamp() and later.content is not null
    ));
    return next;
  end
  $body$`;

export const deliveries: readonly string[] = [...delivery, ...account, ...pace, letGoDue];
