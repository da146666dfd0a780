/** Who acts and where, not what happens: two takes on ministers, or on a road, are rarely about one thing for that. */
export const weakConcepts: ReadonlySet<string> = new Set(
  (
    'president premier minister foreignminister government parliament eu un nato police court prosecutor woman child family building ' +
    'road media army opposition partyleader royal currency bank centralbank price market plan hand club match football internet water ' +
    'river mountain beach border hospital doctor ill investigate inspector commander governor treasury interiorminister ' +
    'defenceminister condemn respond demand accuse alert deny meet forecast record open discover launch car victim passenger ceo ' +
    'mayor candidate tech invest education tourism religion'
  ).split(' '),
);
