/** A story that runs for weeks and gives its name to a section of a site: `Brexit`, `Songfestival`. */
export type RunningStory = {
  /** What categories are called by; whole words, whatever case and accents. */
  readonly names: readonly string[];
  /** The slug of its desk. */
  readonly topic: string;
};

/** The running stories that ship; a newsroom file can add its own, which come first. */
export const shippedRunningStories: readonly RunningStory[] = [
  {
    topic: 'buitenland',
    names: [
      'Trump',
      'Brexit',
      'Poetin',
      'Putin',
      'Zelensky',
      'Selenskyj',
      'Netanyahu',
      'Hamas',
      'Hezbollah',
      'Taliban',
      'Islamitische Staat',
      'Oekraïne-oorlog',
      'Gaza-oorlog',
      'NAVO',
      'NATO',
      'OTAN',
      'VN',
      'Verenigde Naties',
      'United Nations',
      'EU',
      'Europese Unie',
      'European Union',
      'Witte Huis',
      'White House',
    ],
  },
  {
    topic: 'cultuur',
    names: ['Songfestival', 'Eurovisie Songfestival', 'Eurovision', 'Oscars', 'Filmfestival', 'Boekenweek'],
  },
  {
    topic: 'sport',
    names: [
      'Elfstedentocht',
      'Winterspelen',
      'Zomerspelen',
      'Paralympische Spelen',
      'Giro',
      'Vuelta',
      'Olympische Winterspelen',
      'Tour de France Femmes',
    ],
  },
  {
    topic: 'klimaat',
    names: ['Klimaattop', 'Klimaatverandering', 'Climate crisis', 'Stikstof', 'COP30', 'COP31'],
  },
  { topic: 'economie', names: ['Handelsoorlog', 'Trade war'] },
  { topic: 'gezondheid', names: ['Corona', 'Covid', 'Covid-19'] },
];
