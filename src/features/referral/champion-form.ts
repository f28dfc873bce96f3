import { languages } from '../../shared/language.ts';
import type { Profile } from './champion.ts';
import type { Topic } from './topics.ts';

/** What the profile card sends: lists with commas, times like 17:30; what was left empty is missing. */
export interface ChampionForm {
  readonly topics?: string | undefined;
  readonly team?: string | undefined;
  readonly languages?: string | undefined;
  readonly capacity?: string | undefined;
  readonly days?: string | undefined;
  readonly quietFrom?: string | undefined;
  readonly quietUntil?: string | undefined;
  readonly listed?: string | undefined;
  readonly thanks?: string | undefined;
  readonly why?: string | undefined;
}

/** Whether it can be a profile is decided later: a capacity that is no number comes out as one that cannot be. */
export function profileIn(form: ChampionForm, topics: readonly Topic[]): Profile {
  const [chosenTopics, spoken, days] = [form.topics, form.languages, form.days].map(listIn);
  const [from, until] = [minutesIn(form.quietFrom), minutesIn(form.quietUntil)];
  return {
    topics: topics.map(({ key }) => key).filter((key) => chosenTopics?.includes(key)),
    team: wordsIn(form.team),
    languages: languages.filter((language) => spoken?.includes(language)),
    capacity: Number(form.capacity || Number.NaN),
    workingDays: weekdays.filter((day) => days?.includes(String(day))),
    quiet: from === null || until === null || from === until ? null : { from, until },
    isListed: form.listed === 'true',
    showsThanks: form.thanks === 'true',
  };
}

/** null when nothing was written. */
export function wordsIn(text: string | undefined): string | null {
  return text?.trim() || null;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7];

function listIn(text: string | undefined): readonly string[] {
  return (text ?? '').split(',').map((part) => part.trim());
}

function minutesIn(text: string | undefined): number | null {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(text?.trim() ?? '') ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  return minutes >= 0 && minutes < 24 * 60 && Number(minute) < 60 ? minutes : null;
}
