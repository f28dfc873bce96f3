import type { Champion, ChampionRequest } from '../../features/referral/champion.ts';
import { languages } from '../../shared/language.ts';
import { flag, number, numberOrNull, text, textOrNull, texts, word, wordsOrNone, type Row } from '../engine/row.ts';

export const findChampion = {
  name: 'find-champion',
  text: 'select * from champion where tenant_id = $1::text and person_id = $2::text',
};

const states = ['asked', 'nominated', 'approved', 'stopped'] as const satisfies readonly Champion['state'][];
const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;

export function championOf(row: Row): Champion {
  const [from, until] = [numberOrNull(row, 'quiet_from'), numberOrNull(row, 'quiet_until')];
  const away = textOrNull(row, 'absent_from');
  return {
    person: { tenantId: text(row, 'tenant_id'), id: text(row, 'person_id') },
    name: textOrNull(row, 'name'),
    state: word(row, 'state', states),
    version: number(row, 'version'),
    topics: texts(row, 'topics'),
    team: textOrNull(row, 'team'),
    languages: wordsOrNone(row, 'languages', languages),
    capacity: number(row, 'capacity'),
    absentUntil: textOrNull(row, 'absent_until'),
    ...(away !== null && { absentFrom: away }),
    workingDays: wordsOrNone(row, 'working_days', weekdays).map(Number),
    quiet: from === null || until === null ? null : { from, until },
    isListed: flag(row, 'is_listed'),
    showsThanks: flag(row, 'shows_thanks'),
    request: requestOf(row),
  };
}

/** Who asked may be unknown: they had their data erased. */
function requestOf(row: Row): ChampionRequest | null {
  const since = numberOrNull(row, 'request_since');
  if (since === null) return null;
  const by = { id: textOrNull(row, 'requested_by') ?? '', name: textOrNull(row, 'requested_by_name') };
  return { by, why: textOrNull(row, 'request_why'), shownTo: texts(row, 'request_shown_to'), since };
}
