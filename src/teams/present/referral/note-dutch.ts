import type { NoteTexts } from './note-texts.ts';

const nothing = 'Je hoeft niets te doen.';

export const dutch: NoteTexts = {
  nobody: { by: 'een collega', asker: 'een collega', champion: 'een collega' },
  within: { usual: 'binnen twee werkdagen', urgent: 'binnen een halve werkdag' },
  reason: 'Reden',
  other: () => ['Er is iets veranderd bij een vraag', 'Kijk op de kaart hoe het er nu voor staat.'],
  gone: {
    taken: ({ by }) => [`${by} heeft een vraag opgepakt die jij ook kreeg`, 'Jij hoeft niets meer te doen.'],
    other: () => ['Een vraag ligt niet meer bij jou', 'Je hoeft niets meer te doen.'],
  },
  offered: ({ asker, isUrgent, within }) => [
    isUrgent ? `Vraag met spoed van ${asker}` : `Vraag van ${asker} voor jou`,
    `Kun jij hem oppakken? Het antwoord is nodig ${within}.`,
  ],
  escalated: ({ asker }) => [`Niemand heeft deze vraag van ${asker}`, 'Wijs hem toe, beantwoord hem of sluit hem af.'],
  of: {
    asker: {
      send: ({ isEscalated, within }) =>
        isEscalated
          ? ['Ik vind nog geen collega voor je vraag', 'De coördinator zoekt iemand. Je hoort van mij.']
          : ['Je vraag is doorgestuurd', `Je krijgt antwoord ${within}.`],
      withdraw: () => [
        'Een vraag waar je op wachtte is nu van jou',
        'De eerste vrager trok hem in. Jij krijgt het antwoord.',
      ],
      join: () => ['Nog een collega wacht met je mee', nothing],
      accept: ({ by }) => [`${by} heeft je vraag aangenomen`, nothing],
      decline: ({ isEscalated }) =>
        isEscalated
          ? ['Geen collega kon je vraag oppakken', 'De coördinator zoekt iemand. Je hoort van mij.']
          : ['Ik zoek een andere collega voor je vraag', nothing],
      'ask-back': ({ by }) => [`${by} wil nog iets van je weten`, 'Reageer op de kaart. Tot dan staat je vraag stil.'],
      answer: ({ by }) => [`${by} heeft je vraag beantwoord`, 'Laat op de kaart weten of dit helpt.'],
      'hand-over': ({ by, isEscalated }) => [
        `${by} gaf je vraag door`,
        isEscalated ? 'De coördinator zoekt iemand.' : 'Een andere collega gaat ermee verder.',
      ],
      assign: () => ['Je vraag gaat naar een andere collega', nothing],
      'pass-on': ({ isEscalated }) => [
        'De collega met je vraag is er nu niet',
        isEscalated ? 'De coördinator zoekt een ander. Je hoort van mij.' : 'Ik stuurde hem door naar een ander.',
      ],
      close: () => ['De coördinator heeft je vraag afgesloten', 'Is dat niet goed? Vraag verder op de kaart.'],
      escalate: ({ isEscalated }) =>
        isEscalated
          ? ['Je vraag ligt nu bij de coördinator', 'Er kwam nog niemand. De coördinator zoekt iemand.']
          : ['Je antwoord duurt langer dan ik zei', 'De coördinator weet het. Je hoeft niets te doen.'],
      'remind-asker': ({ champion }) => [
        `${champion} wacht nog op jouw reactie`,
        'Reageer op de kaart. Anders sluit ik je vraag af.',
      ],
      'ask-interest': () => ['Je vraag staat al een tijd open', 'Wil je dit nog weten? Zeg het op de kaart.'],
      'close-unanswered': () => [
        'Ik heb je vraag afgesloten',
        'Je collega kreeg geen reactie. Vraag verder op de kaart als je het nog wilt weten.',
      ],
      'close-unconfirmed': () => [
        'Ik heb je vraag afgesloten',
        'Helpt het antwoord toch niet? Vraag verder op de kaart.',
      ],
      lapse: () => [
        'Ik heb je vraag niet doorgestuurd',
        'Je koos nog niets. Wil je het nog? Vraag verder op de kaart.',
      ],
    },
    waiter: {
      withdraw: () => ['Een vraag waar je op wacht is ingetrokken', 'Wil je het nog weten? Stel je vraag opnieuw.'],
      answer: ({ by }) => [`${by} heeft de vraag beantwoord waar je op wacht`, 'Het antwoord staat op de kaart.'],
      reopen: () => ['De vraag waar je op wachtte staat weer open', 'De vrager wil nog iets weten.'],
      close: () => ['Een vraag waar je op wacht is afgesloten', 'Wil je het nog weten? Stel je vraag opnieuw.'],
      'close-unanswered': () => [
        'Een vraag waar je op wacht is afgesloten',
        'Wil je het nog weten? Stel je vraag opnieuw.',
      ],
    },
    candidate: {
      edit: ({ by }) => [`${by} vulde een vraag aan`, 'Kun jij hem oppakken?'],
      withdraw: ({ by }) => [`${by} trok een vraag in`, 'Een ander wacht nog op het antwoord. Kun jij hem oppakken?'],
      'still-interested': ({ by }) => [`${by} wil het nog steeds weten`, 'Kun jij deze vraag oppakken?'],
      remind: ({ asker }) => [`De vraag van ${asker} wacht nog op jou`, 'Pak hem op, of geef hem terug.'],
    },
    champion: {
      edit: ({ by }) => [`${by} vulde de vraag aan`, 'Lees het op de kaart.'],
      withdraw: ({ by, isWithdrawn }) =>
        isWithdrawn
          ? [`${by} trok de vraag in`, 'Je hoeft niets meer te doen.']
          : [`${by} trok de vraag in`, 'Een ander wacht nog op het antwoord. Ga dus gerust verder.'],
      join: () => ['Nog een collega wacht op dit antwoord', nothing],
      leave: () => ['Een collega wacht niet meer op dit antwoord', nothing],
      reply: ({ by }) => [`${by} heeft gereageerd`, 'Je kunt nu antwoorden.'],
      answer: ({ by }) => [`${by} heeft de vraag beantwoord`, 'Je hoeft niets meer te doen.'],
      assign: () => ['Een collega gaf jou deze vraag', 'Lees op de kaart wat de bedoeling is.'],
      close: () => ['De coördinator heeft de vraag afgesloten', 'Je hoeft niets meer te doen.'],
      confirm: ({ by }) => [`Je hebt ${by} geholpen`, 'Dank je wel.'],
      reopen: ({ by }) => [`${by} is nog niet geholpen`, 'Lees op de kaart wat er nog niet duidelijk is.'],
      'still-interested': ({ by }) => [`${by} wil het nog steeds weten`, 'Je kunt antwoorden op de kaart.'],
      remind: ({ asker }) => [`${asker} wacht nog op jouw antwoord`, 'De helft van de tijd is om.'],
      escalate: ({ asker }) => [
        `${asker} wacht te lang op antwoord`,
        'De coördinator weet het ook. Lukt het niet? Geef de vraag door.',
      ],
      'close-unanswered': ({ asker }) => [
        `${asker} reageerde niet`,
        'Ik heb de vraag afgesloten. Je hoeft niets meer te doen.',
      ],
      'close-unconfirmed': () => [
        'Een vraag is afgesloten',
        'Niemand liet weten of je antwoord hielp. Je hoeft niets te doen.',
      ],
    },
    coordinator: {
      withdraw: ({ by }) => [`${by} trok de vraag in`, nothing],
      accept: ({ by }) => [`${by} heeft de vraag aangenomen`, nothing],
      answer: ({ by }) => [`${by} heeft de vraag beantwoord`, nothing],
      assign: ({ by }) => [`${by} wees de vraag toe`, nothing],
      'pass-on': () => ['De collega met deze vraag is er nu niet', 'Ik stuurde hem door naar een ander.'],
      close: ({ by }) => [`${by} sloot de vraag af`, nothing],
      reopen: ({ by }) => [`${by} is nog niet geholpen`, 'De vraag staat weer open.'],
      'still-interested': ({ by }) => [`${by} wil het nog steeds weten`, 'Kijk op de kaart wat je kunt doen.'],
      escalate: ({ champion }) => [
        `Het antwoord van ${champion} is te laat`,
        'Vraag hoe het staat, of wijs de vraag toe.',
      ],
    },
  },
};
