import { randomUUID } from 'node:crypto';
import { statusCard } from '../../../../cards/status/status-card.ts';
import type { StatusContent } from '../../../features/status/told.ts';
import type { Translated } from '../../../shared/language.ts';
import { cardOnly } from '../../outbound/message.ts';
import type { Presenters } from '../content.ts';
import { localMoment } from '../publication/local-moment.ts';

interface Texts {
  readonly look: (code: string) => string;
  readonly pass: (code: string, contact: string) => string;
  readonly papers: (contact: string) => string;
  readonly anAdministrator: string;
}

const texts: Translated<Texts> = {
  nl: {
    look: (code) =>
      `Zoek code ${code} in het logboek van Datawijzer. In die regel staat wat er misging, zonder tekst van mensen. Kun je daar niet bij? Geef de code aan je technisch beheerder. Met \`status\` zie je of nu alles loopt.`,
    pass: (code, contact) =>
      `Dank je. Geef code ${code} aan ${contact}: daarmee is in het logboek te vinden wat er misging. Probeer het intussen gerust nog eens.`,
    papers: (contact) =>
      `Over Datawijzer zelf zijn er deze stukken:

- **Bewaren:** welke gegevens, waarom, hoe lang, en hoe ze gewist worden
- **Verwerkers:** wie er verder gegevens krijgt
- **Taalmodel:** wat AI krijgt, als die aanstaat
- **DPIA:** invoer voor jullie eigen DPIA
- **Algoritmeregister:** een beschrijving om over te nemen
- **Beveiliging:** waar Datawijzer zich tegen weert
- **Toegankelijkheid:** invoer voor de verklaring, met bevindingen

Ze horen bij de versie die nu draait en staan daar in de map docs/trust. Vraag ze aan ${contact}, of aan de technisch beheerder.`,
    anAdministrator: 'een beheerder van Datawijzer',
  },
  en: {
    look: (code) =>
      `Look for code ${code} in the log of Datawijzer. That line says what went wrong, without a text of anybody. If you cannot see it, give the code to whoever runs the bot. Type \`status\` to see whether everything runs now.`,
    pass: (code, contact) =>
      `Thank you. Give code ${code} to ${contact}: by it, what went wrong is found in the log. Do try again meanwhile.`,
    papers: (contact) =>
      `These papers are about Datawijzer itself, in Dutch:

- **Bewaren:** which data is kept, why, for how long, and how it is erased
- **Verwerkers:** who else gets data
- **Taalmodel:** what AI gets, when it is on
- **DPIA:** input for a DPIA of your own
- **Algoritmeregister:** a description to take over
- **Beveiliging:** what Datawijzer is defended against
- **Toegankelijkheid:** input for the accessibility statement, with findings

They belong to the version that runs now and stand there in the folder docs/trust. Ask ${contact} for them, or whoever runs the bot.`,
    anAdministrator: 'an administrator of Datawijzer',
  },
};

export const statusPresenters: Presenters<StatusContent> = {
  'status.code': async ({ code, mayLook }, language, { settings }) => {
    const words = texts[language];
    if (mayLook) return { text: words.look(code) };
    return { text: words.pass(code, (await settings()).contact ?? words.anAdministrator) };
  },
  'status.papers': async (_, language, { settings }) => {
    const words = texts[language];
    return { text: words.papers((await settings()).contact ?? words.anAdministrator) };
  },
  'status.shown': ({ standing, facts, followsCbs, backup, worries, connections, at }, language) => {
    const { waiting, deliveries, cbs, database } = standing;
    const look = cbs && { when: localMoment(cbs.at, language), tables: cbs.tables, refused: cbs.refused };
    return cardOnly(
      statusCard(
        {
          nonce: randomUUID(),
          at: localMoment(at, language),
          worries,
          waiting,
          messages: deliveries,
          cbs: followsCbs ? look : 'none',
          backup: backup === 'elsewhere' ? backup : { when: backup.at && localMoment(backup.at, language) },
          database: { kind: facts.databaseKind, version: database.version, migration: database.newestMigration },
          version: facts.version,
          startedAt: localMoment(facts.startedAt, language),
          isWatched: facts.isWatched,
          connections,
        },
        language,
      ),
    );
  },
};
