import type { Place } from '../../features/publication/post.ts';
import { newProfile, type Champion } from '../../features/referral/champion.ts';
import type { Translated } from '../../shared/language.ts';
import type { Person, Role } from '../../shared/person.ts';

export interface SamplePerson {
  readonly person: Person;
  /** What the local Teams window shows; a role, because nobody real may be meant. */
  readonly name: Translated;
  readonly roles: readonly Role[];
}

export type SamplePersonKey = 'civilServant' | 'champion' | 'manager';

export interface SampleChannel {
  readonly id: string;
  readonly name: string;
}

/** Fictional, and the same at every start, so that what somebody did yesterday is still theirs today. */
export const sampleTenantId = '00000000-0000-4000-8000-00000000d000';

export const sampleContact = 'het datateam van Voorbeeldgemeente (data@voorbeeldgemeente.example)';

export const samplePeople: Readonly<Record<SamplePersonKey, SamplePerson>> = {
  civilServant: {
    person: { tenantId: sampleTenantId, id: '00000000-0000-4000-8000-00000000d001' },
    name: { nl: 'Beleidsmedewerker (voorbeeld)', en: 'Policy officer (example)' },
    roles: [],
  },
  champion: {
    person: { tenantId: sampleTenantId, id: '00000000-0000-4000-8000-00000000d002' },
    name: { nl: 'Data champion (voorbeeld)', en: 'Data champion (example)' },
    roles: ['champion', 'approver'],
  },
  manager: {
    person: { tenantId: sampleTenantId, id: '00000000-0000-4000-8000-00000000d003' },
    name: { nl: 'Manager (voorbeeld)', en: 'Manager (example)' },
    roles: ['manager', 'administrator', 'coordinator'],
  },
};

/** Helps from the first start on, so that there is somebody to ask. */
export const sampleChampion: Champion = {
  ...newProfile,
  person: samplePeople.champion.person,
  name: samplePeople.champion.name.nl,
  state: 'approved',
  version: 1,
  topics: ['youth', 'social-support', 'debts', 'reading-figures'],
  team: 'Sociaal domein',
  languages: ['nl', 'en'],
  // Who tries it out in a weekend gets an answer too.
  workingDays: [1, 2, 3, 4, 5, 6, 7],
  isListed: true,
  showsThanks: true,
  absentUntil: null,
  request: null,
};

/** As a list to choose from names them. */
export const sampleColleagues = Object.values(samplePeople).map(({ person, name }) => ({ person, name: name.nl }));

/** In Teams the general channel has the id of its team; these channels are all beside it. */
export const sampleTeam = {
  id: '19:datawijzer-voorbeeldgemeente@thread.tacv2',
  aadGroupId: '00000000-0000-4000-8000-00000000d100',
  name: 'Voorbeeldgemeente',
  channels: [
    { id: '19:datawijzer-sociaal-domein@thread.tacv2', name: 'Sociaal domein' },
    { id: '19:datawijzer-jeugd@thread.tacv2', name: 'Jeugd' },
    { id: '19:datawijzer-weekcijfers@thread.tacv2', name: 'Weekcijfers' },
  ] satisfies readonly SampleChannel[],
} as const;

/** Where a weekly post can go from the first start on, with a second person who looks at it first. */
export const samplePlace: Place = {
  kind: 'channel',
  id: '19:datawijzer-sociaal-domein@thread.tacv2',
  name: 'Sociaal domein',
  teamName: sampleTeam.name,
  language: 'nl',
  needsApproval: true,
};
