import { wordList } from './word-list.ts';

/** Words that say nothing about the subject of an English question. */
export const englishStopWords: ReadonlySet<string> = new Set(
  wordList(`a about after again all also always am an and any anything are as at be because been before being best but by can cannot claim
  could d did diff difference do does doing done dont down each else ever every everything explain few find for from get gets give go
  goes going good got had has have having hello help her here hers hi him his how i if im in into is isnt it its just know
  let like ll look looks m make makes many may me meant mine more most much must my need no nor not nothing now of off
  ok on once one only or other our ours out over own per please plain quite re really right s same say says see she should show
  so some something still such t take tell than thanks that thats the their theirs them then there these they thing things think this
  those to too tell up us use used using ve very was way we well went were what whats when where whether which while who
  whom why will with without words work works would yes yet you your yours vs versus understand understanding call called`),
);
