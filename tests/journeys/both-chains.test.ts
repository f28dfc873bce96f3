import assert from 'node:assert/strict';
import { appoint } from '../storage/written.ts';
import { forEachBot } from '../support/each-bot.ts';
import { answerTo, ask } from '../support/conversation.ts';
import type { Accepted } from '../support/teams/ledger.ts';

const line = `Redeneerlijn
Doel: minder eenzame ouderen
  Effect: ouderen kennen meer mensen
    Aanpak: eettafel op woensdag
    Cijfer: Wmo-meldingen`;

type Place =
  | 'line'
  | 'goal'
  | 'assumption'
  | 'measure'
  | 'need with a gap'
  | 'need with a source'
  | 'privacy check in order'
  | 'who can supply a gap'
  | 'need with an indicator'
  | 'source'
  | 'indicator'
  | 'indicator, for who posts'
  | 'what an indicator is for'
  | 'weekly post'
  | 'running experiment'
  | 'lesson';

/** From one element to the next with one press: where it stands, the button, and what is seen then. */
const steps: readonly (readonly [from: Place, button: string, seen: RegExp, filled?: Record<string, string>])[] = [
  ['line', 'Open dit onderdeel', /De aanname/, { chosen: 'Aanpak' }],
  ['goal', 'Terug naar de redeneerlijn', /Redeneerlijn: minder eenzame/],
  ['goal', 'Welk cijfer hebben we hiervoor nodig?', /Welk cijfer heb je nodig/],
  ['assumption', 'Terug naar de redeneerlijn', /Redeneerlijn: minder eenzame/],
  ['assumption', 'Welk cijfer hebben we hiervoor nodig?', /Welk cijfer heb je nodig/],
  ['assumption', 'Toon deze databehoefte', /bezoekers van de eettafel/],
  ['need with a gap', 'Terug naar de redeneerlijn', /Deze aanpak/],
  ['need with a gap', 'Vraag deze gegevens aan', /De aanvraag[^]*Aangevraagd bij/, { purpose: 'koken', colleague: '' }],
  ['need with a source', 'Bekijk deze bron', /Woningcorporatie De Brug/],
  ['source', 'Toon deze databehoefte', /huisuitzettingen/],
  ['need with an indicator', 'Bekijk dit cijfer', /Wmo-meldingen, /],
  ['measure', 'Bekijk dit cijfer', /Wmo-meldingen, /],
  ['indicator', 'Waar dient dit cijfer voor?', /minder eenzame ouderen[^]*aantal Wmo-meldingen/],
  ['what an indicator is for', 'Toon mijn redeneerlijn', /ouderen kennen meer mensen/],
  ['what an indicator is for', 'Toon deze databehoefte', /aantal Wmo-meldingen/],
  ['indicator, for who posts', 'Weekberichten', /[Ww]eekbericht/],
  ['weekly post', 'Bekijk dit cijfer', /Wmo-meldingen, /, { chosen: 'wmo-meldingen' }],
  ['assumption', 'Bekijk deze proef', /Komen er meer mensen/],
  ['running experiment', 'Naar de aanname', /Deze aanpak/],
  [
    'running experiment',
    'Bewaar wat we leerden',
    /De les: gelukt/,
    { result: 'succeeded', lesson: 'Ze belden.', decision: 'continue' },
  ],
  ['lesson', 'Neem het voorstel over', /Les van een proef: Ze belden[^]*Bekijk deze proef/],
  ['assumption', 'Probeer dit uit', /Vraag 1 van 4/],
  ['assumption', 'Probeer dit uit', /Hier was je gebleven[^]*Vraag 1 van 4/],
  ['need with a gap', 'Wie kan dit leveren?', /Welke gegevens zijn er over bezoekers van de eettafel/],
  ['who can supply a gap', 'Toon deze databehoefte', /Hier is nog geen cijfer van/],
  ['need with a gap', 'Privacycheck', /bezoekers van de eettafel[^]*Vraag 1 van 6/],
  ['privacy check in order', 'Wie kan dit leveren?', /over huisuitzettingen per wijk[^]*Woningcorporatie De Brug/],
  ['privacy check in order', 'Leg de databehoefte vast', /Welk cijfer heb je nodig/],
];

describe('both chains', () => {
  forEachBot((running) => {
    const bot = () => running().bot;
    const officer = () => bot().teams.people.policyOfficer;
    const manager = () => bot().teams.people.manager;
    const keeper = () => bot().teams.people.indicatorOwner;
    const made = new Map<Place, Accepted>();

    /** What takes the place of the card, or what is answered. */
    async function press(card: Accepted, button: string, filled: Record<string, string> = {}, who = officer()) {
      const done = await bot().teams.press(who, card, button, filled);
      return (done.shown ?? (await answerTo(bot(), done))) as Accepted;
    }
    const chosenIn = (card: Accepted, kind: string) =>
      new RegExp(`"${kind}: [^"]*","value":"([^"]+)"`).exec(JSON.stringify(card))?.[1] ?? assert.fail(kind);
    const whole = () => ask(bot(), 'mijn redeneerlijn');
    const part = async (kind: string) => {
      const card = await whole();
      return press(card, 'Open dit onderdeel', { chosen: chosenIn(card, kind) });
    };
    const needFor = async (kind: string, words: string) =>
      press(await press(await part(kind), 'Welk cijfer hebben we hiervoor nodig?'), 'Zoek dit cijfer', { words });
    // A bare name would be offered as the answer to what the line asks.
    const details = (who = officer()) => ask(bot(), 'details Wmo-meldingen', who);

    async function at(place: Place): Promise<Accepted> {
      switch (place) {
        case 'line':
          return whole();
        case 'goal':
          return part('Doel');
        case 'assumption':
          return part('Aanpak');
        case 'measure':
          return part('Cijfer');
        case 'source':
          return press(await ask(bot(), 'wie heeft cijfers over huisuitzettingen?'), 'Bekijk deze bron');
        case 'indicator':
          return details();
        case 'indicator, for who posts':
          return details(manager());
        case 'what an indicator is for':
          return ask(bot(), 'waar dient het cijfer Wmo-meldingen voor?');
        case 'weekly post':
          return ask(bot(), 'toon het weekbericht', manager());
        case 'who can supply a gap':
          return press(await at('need with a gap'), 'Wie kan dit leveren?');
        case 'privacy check in order':
          return press(await press(await ask(bot(), 'privacycheck: huisuitzettingen per wijk'), 'Nee'), 'Nee');
        case 'running experiment':
          return press(await part('Aanpak'), 'Bekijk deze proef');
        case 'lesson':
          return bot().teams.waitForMessage(bot().teams.personalChat(officer()).id, (message) =>
            /zegt iets over jullie aanname/.test(JSON.stringify(message)),
          );
        default:
          return made.get(place) ?? assert.fail(place);
      }
    }

    before(async function () {
      this.timeout(60_000);
      for (const [person, role] of [
        [keeper(), 'indicator-owner'],
        [manager(), 'manager'],
      ] as const) {
        await ask(bot(), 'hallo', person);
        await appoint(running().database, { tenantId: person.tenantId, id: person.aadObjectId }, [role]);
      }
      await press(
        await ask(bot(), 'nieuwe partner', keeper()),
        'Bewaar deze bron',
        { name: 'Woningcorporatie De Brug', holds: 'Huurachterstanden en huisuitzettingen per wijk' },
        keeper(),
      );
      await ask(bot(), line);
      for (const kind of ['Effect', 'Aanpak'])
        await press(await part(kind), 'Bewaar de aanname', { because: 'wie samen eet, belt elkaar' });
      made.set('need with an indicator', await needFor('Cijfer', 'aantal Wmo-meldingen'));
      made.set('need with a source', await needFor('Doel', 'huisuitzettingen per wijk'));
      made.set('need with a gap', await needFor('Aanpak', 'bezoekers van de eettafel die elkaar bellen'));
      let experiment = await press(await part('Aanpak'), 'Probeer dit uit');
      for (const filled of [
        { question: 'Komen er meer mensen eten als we bellen?' },
        { expectation: '10% meer' },
        { measure: 'gasten per keer' },
        { ends: '1 maart' },
      ] as Record<string, string>[])
        experiment = await press(experiment, 'Bewaar en ga verder', filled);
      await press(experiment, 'Begin deze proef');
    });

    for (const [from, button, seen, filled = {}] of steps)
      it(`lead from ${from} on with ‘${button}’`, async () => {
        const card = await at(from);
        const { chosen, colleague, ...rest } = filled;
        const next = await press(
          card,
          button,
          {
            ...rest,
            ...(chosen !== undefined && { chosen: from === 'line' ? chosenIn(card, chosen) : chosen }),
            ...(colleague !== undefined && { colleague: manager().aadObjectId }),
          },
          from === 'weekly post' || from === 'indicator, for who posts' ? manager() : officer(),
        );

        assert.match(JSON.stringify(next), seen);
      });
  });
});
