import type { StatusTexts } from './status-texts.ts';

export const dutch: StatusTexts = {
  badges: {
    draft: 'Nog niet verstuurd',
    offered: 'Wacht op een collega',
    accepted: 'Aangenomen',
    waiting: 'Wacht op de vrager',
    answered: 'Beantwoord',
    escalated: 'Bij de coördinator',
    closed: 'Afgesloten',
    withdrawn: 'Ingetrokken',
  },
  badgesForYou: { candidate: 'Nieuwe vraag voor jou', asker: 'Wacht op jou', champion: 'Jij bent aan zet' },
  urgent: 'Spoed',
  late: 'Te laat',
  within: { usual: 'binnen twee werkdagen', urgent: 'binnen een halve werkdag' },
  nobody: { asker: 'de vrager', champion: 'een collega', colleague: 'een collega' },
  asker: ({ champion, offered, within, isLate, asksInterest }) => {
    const interest = 'Je vraag staat al een tijd open. Wil je dit nog weten?';
    return {
      offered: [
        'Je vraag wacht op een collega',
        asksInterest ? interest : `Ik stuurde hem naar ${offered}. Je krijgt antwoord ${within}.`,
      ],
      accepted: [
        `${champion} heeft je vraag aangenomen`,
        asksInterest
          ? interest
          : isLate
            ? 'Het duurt langer dan ik zei. De coördinator weet het.'
            : `Je hoeft niets te doen. Je krijgt antwoord ${within}.`,
      ],
      waiting: [`${champion} wil nog iets van je weten`, 'Je vraag staat stil tot je reageert.'],
      answered: [`${champion} heeft je vraag beantwoord`, 'Helpt dit antwoord je verder?'],
      escalated: [
        'Je vraag ligt bij de coördinator',
        asksInterest
          ? interest
          : 'Ik vond zelf geen collega voor je vraag. De coördinator zoekt iemand. Je hoeft niets te doen.',
      ],
      ends: {
        confirmed: ['Je vraag is beantwoord', 'Je zei dat het antwoord hielp. Klaar.'],
        unconfirmed: ['Je vraag is afgesloten', 'Je liet niet weten of het antwoord hielp. Was het niet genoeg?'],
        'no-reply': ['Je vraag is afgesloten', `${champion} vroeg je iets en kreeg geen reactie.`],
        dismissed: ['De coördinator heeft je vraag afgesloten', 'Hieronder lees je waarom.'],
        lapsed: ['Je vraag is niet verstuurd', 'Je koos niets, daarom stuurde ik niets door.'],
        similar: ['Een eerder antwoord hielp je al', 'Ik stuurde je vraag dus niet door.'],
        withdrawn: ['Je hebt je vraag ingetrokken', 'Niemand hoeft er nog iets mee te doen.'],
      },
    };
  },
  waiter: ({ champion }) => ({
    offered: ['Je wacht mee op het antwoord', 'De vraag gaat naar een collega. Jij krijgt het antwoord ook.'],
    accepted: ['Je wacht mee op het antwoord', `${champion} zoekt het uit. Jij krijgt het antwoord ook.`],
    waiting: ['Je wacht mee op het antwoord', `${champion} wacht nog op iets van de vrager.`],
    answered: ['De vraag waar je op wacht is beantwoord', `Dit is het antwoord van ${champion}.`],
    escalated: ['Je wacht mee op het antwoord', 'De coördinator zoekt iemand voor deze vraag.'],
    ends: {
      confirmed: ['De vraag is beantwoord', `Dit is het antwoord van ${champion}.`],
      unconfirmed: ['De vraag is beantwoord', `Dit is het antwoord van ${champion}.`],
      'no-reply': ['De vraag is afgesloten', 'Er kwam geen antwoord. Wil je het nog weten? Stel je vraag opnieuw.'],
      dismissed: ['De vraag is afgesloten', 'Er kwam geen antwoord. Wil je het nog weten? Stel je vraag opnieuw.'],
      lapsed: ['De vraag is afgesloten', 'Er kwam geen antwoord.'],
      similar: ['De vraag is afgesloten', 'Er kwam geen antwoord.'],
      withdrawn: ['De vraag is ingetrokken', 'Wil je het nog weten? Stel je vraag opnieuw.'],
    },
  }),
  candidate: ({ asker, within }) => ['Kun jij deze vraag oppakken?', `${asker} krijgt graag antwoord ${within}.`],
  champion: ({ asker, within, isLate, isReopened }) => ({
    offered: ['Deze vraag wacht op een collega', 'Jij hoeft niets te doen.'],
    accepted: [
      isReopened ? `${asker} is nog niet geholpen` : 'Jij hebt deze vraag',
      isLate ? 'De tijd is om en de coördinator weet dat. Lukt het niet? Geef de vraag door.' : `Antwoord ${within}.`,
    ],
    waiting: ['Je wacht op een reactie', `De tijd staat stil tot ${asker} reageert.`],
    answered: ['Je antwoord is verstuurd', `Ik vraag ${asker} of het helpt. Jij hoeft niets te doen.`],
    escalated: ['Deze vraag ligt bij de coördinator', 'Jij hoeft niets meer te doen.'],
    ends: {
      confirmed: [`Je hebt ${asker} geholpen`, 'Dank je wel. Jij hoeft niets meer te doen.'],
      unconfirmed: ['Deze vraag is afgesloten', `Je hebt geantwoord. ${asker} liet niet weten of het hielp.`],
      'no-reply': ['Deze vraag is afgesloten', `${asker} reageerde niet op wat je vroeg.`],
      dismissed: ['De coördinator heeft deze vraag afgesloten', 'Jij hoeft niets meer te doen.'],
      lapsed: ['Deze vraag is afgesloten', 'Jij hoeft niets meer te doen.'],
      similar: ['Deze vraag is afgesloten', 'Jij hoeft niets meer te doen.'],
      withdrawn: [`${asker} heeft de vraag ingetrokken`, 'Jij hoeft niets meer te doen.'],
    },
  }),
  coordinator: ({ asker, champion, offered, isLate }) => ({
    offered: [`Deze vraag wacht op ${offered}`, 'Duurt het te lang? Wijs hem toe aan een ander.'],
    accepted: [
      `${champion} heeft deze vraag`,
      isLate ? 'De tijd is om. Vraag hoe het staat, of wijs hem toe aan een ander.' : 'Je hoeft niets te doen.',
    ],
    waiting: [`${champion} wacht op ${asker}`, 'De tijd staat stil. Je hoeft niets te doen.'],
    answered: [`${champion} heeft geantwoord`, `${asker} laat nog weten of het helpt.`],
    escalated: ['Niemand heeft deze vraag', 'Wijs hem toe, beantwoord hem zelf of sluit hem af.'],
    ends: {
      confirmed: ['Deze vraag is beantwoord', `Het antwoord van ${champion} hielp.`],
      unconfirmed: ['Deze vraag is beantwoord', `${asker} liet niet weten of het hielp.`],
      'no-reply': ['Deze vraag is afgesloten', `${asker} reageerde niet op wat ${champion} vroeg.`],
      dismissed: ['Deze vraag is afgesloten zonder antwoord', 'De reden staat hieronder.'],
      lapsed: ['Deze vraag is nooit verstuurd', 'Je hoeft niets te doen.'],
      similar: ['Deze vraag is nooit verstuurd', 'Een eerder antwoord hielp al.'],
      withdrawn: [`${asker} heeft de vraag ingetrokken`, 'Je hoeft niets te doen.'],
    },
  }),
  gone: {
    has: (champion) => [`${champion} heeft deze vraag nu`, 'Jij hoeft niets meer te doen.'],
    open: ['Deze vraag ligt nu bij iemand anders', 'Jij hoeft niets meer te doen.'],
    over: ['Deze vraag is afgesloten', 'Jij hoeft niets meer te doen.'],
  },
};
