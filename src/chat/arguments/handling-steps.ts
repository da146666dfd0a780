import type { HandlingStep } from '../../domain/handling/judge-step.ts';
import type { Step } from './step-argument.ts';

/** What people say that they do with a story, behind its number. */
export const handlingSteps: readonly (Step & { readonly step: HandlingStep })[] = [
  {
    step: 'take',
    said: [
      { nl: 'ik', en: 'me' },
      { nl: 'doen', en: 'take' },
      { nl: 'ik doe deze', en: 'take' },
    ],
    help: { nl: 'ik doe deze', en: 'I’ll take it' },
  },
  {
    step: 'release',
    said: [
      { nl: 'los', en: 'release' },
      { nl: 'loslaten', en: 'drop' },
      { nl: 'vrij', en: 'free' },
      { nl: 'toch niet', en: 'free' },
    ],
    help: { nl: 'laat los', en: 'let it go' },
  },
  {
    step: 'publish',
    said: [
      { nl: 'gepubliceerd', en: 'published' },
      { nl: 'klaar', en: 'done' },
      { nl: 'online', en: 'done' },
    ],
    help: { nl: 'staat op de site', en: 'it is on the site' },
  },
  {
    step: 'pass',
    said: [
      { nl: 'niet', en: 'not' },
      { nl: 'niet voor ons', en: 'not for us' },
      { nl: 'niet voor ons', en: 'pass' },
    ],
    help: { nl: 'niet voor ons', en: 'not for us' },
  },
  {
    step: 'take-over',
    said: [
      { nl: 'over', en: 'take over' },
      { nl: 'overnemen', en: 'take it over' },
      { nl: 'neem over', en: 'take over' },
    ],
    help: { nl: 'neem over van wie het heeft', en: 'take it over from who has it' },
  },
];
