import { randomUUID } from 'node:crypto';
import { roleName } from '../../../../cards/person/role-names.ts';
import { nameless } from '../../../../cards/person/roles-texts.ts';
import { settingsTexts } from '../../../../cards/setup/settings-texts.ts';
import { changesCard } from '../../../../cards/upkeep/changes-card.ts';
import { leaverCard, leaversCard } from '../../../../cards/upkeep/leaver-card.ts';
import type { Change, Holder } from '../../../features/setup/upkeep/ports.ts';
import type { UpkeepContent } from '../../../features/setup/upkeep/told.ts';
import type { Language, Translated } from '../../../shared/language.ts';
import type { Person } from '../../../shared/person.ts';
import { cardOnly } from '../../outbound/message.ts';
import type { Presenters } from '../content.ts';
import { localMoment } from '../publication/local-moment.ts';
import { writtenDay, writtenSetting } from '../setup/written-setting.ts';

interface Sentences {
  readonly configuration: string;
  readonly none: string;
  readonly setting: (who: string, name: string, value: string) => string;
  readonly give: (who: string, whom: string, role: string) => string;
  readonly take: (who: string, whom: string, role: string) => string;
  readonly own: (who: string, role: string, isGiven: boolean) => string;
  readonly model: (who: string, isOn: boolean) => string;
  readonly of: (who: string) => string;
  readonly from: (day: string) => string;
  readonly between: (day: string, last: string) => string;
}

const sentences: Translated<Sentences> = {
  nl: {
    configuration: 'De installatie',
    none: 'geen',
    setting: (who, name, value) => `${who} zette ${name.toLowerCase()} op ‘${value}’.`,
    give: (who, whom, role) => `${who} gaf ${whom} de rol ${role}.`,
    take: (who, whom, role) => `${who} nam ${whom} de rol ${role} af.`,
    own: (who, role, isGiven) => (isGiven ? `${who} kreeg zelf de rol ${role}.` : `${who} legde de rol ${role} neer.`),
    model: (who, isOn) => `${who} zette AI ${isOn ? 'aan' : 'uit'}.`,
    of: (who) => `Van of over ${who}`,
    from: (day) => `Vanaf ${day}`,
    between: (day, last) => `Van ${day} tot en met ${last}`,
  },
  en: {
    configuration: 'The installation',
    none: 'none',
    setting: (who, name, value) => `${who} set ${name.toLowerCase()} to ‘${value}’.`,
    give: (who, whom, role) => `${who} gave ${whom} the role ${role}.`,
    take: (who, whom, role) => `${who} took the role ${role} from ${whom}.`,
    own: (who, role, isGiven) => (isGiven ? `${who} took on the role ${role}.` : `${who} laid down the role ${role}.`),
    model: (who, isOn) => `${who} switched AI ${isOn ? 'on' : 'off'}.`,
    of: (who) => `By or about ${who}`,
    from: (day) => `From ${day}`,
    between: (day, last) => `From ${day} to ${last}`,
  },
};

export const upkeepPresenters: Presenters<UpkeepContent> = {
  'upkeep.changes': ({ changes, names, who, from, to, isCut, isUnknown }, language, { knownColleagues }) => {
    const nameOf = ({ id }: Person) =>
      names.get(id) ?? knownColleagues.find(({ value }) => value === id)?.title ?? unnamed(id, language);
    return cardOnly(
      changesCard(
        {
          nonce: randomUUID(),
          about: aboutOf(who, from, to, language),
          changes: changes.map((change) => ({
            when: localMoment(change.at, language),
            says: sentenceOf(change, nameOf, language),
          })),
          isCut,
          isUnknown,
        },
        language,
      ),
    );
  },
  'upkeep.leavers': ({ holders, unknown }, language) => {
    const people = holders.map((one) => ({ title: nameIn(one, language), value: one.person.id }));
    return cardOnly(leaversCard({ nonce: randomUUID(), people, unknown }, language));
  },
  'upkeep.leaver': ({ holder }, language) => {
    const { indicators, ...holds } = holder.holds;
    return cardOnly(
      leaverCard(
        {
          nonce: randomUUID(),
          name: nameIn(holder, language),
          id: holder.person.id,
          ...holds,
          indicators: indicators.map((name) => name[language]),
        },
        language,
      ),
    );
  },
};

function sentenceOf({ by, what }: Change, nameOf: (person: Person) => string, language: Language): string {
  const words = sentences[language];
  const who = by === null ? words.configuration : nameOf(by);
  switch (what.kind) {
    case 'setting':
      return words.setting(
        who,
        settingsTexts[language].settings[what.setting.name].name,
        writtenSetting(what.setting, language) ?? words.none,
      );
    case 'model':
      return words.model(who, what.isOn);
    case 'role': {
      const role = roleName(what.role, language);
      if (by?.id === what.person.id) return words.own(who, role, what.change === 'give');
      return words[what.change](who, nameOf(what.person), role);
    }
  }
}

function aboutOf(who: string, from: string | null, to: string | null, language: Language): string {
  const words = sentences[language];
  const period =
    from === null
      ? ''
      : to === null
        ? words.from(writtenDay(from, language))
        : words.between(writtenDay(from, language), writtenDay(to, language));
  return [who === '' ? '' : words.of(who), period].filter(Boolean).join('. ');
}

function nameIn({ person: { id }, name }: Holder, language: Language): string {
  return name ?? unnamed(id, language);
}

/** Two without a name are told apart by the end of their id. */
function unnamed(id: string, language: Language): string {
  return `${nameless[language]} …${id.slice(-4)}`;
}
