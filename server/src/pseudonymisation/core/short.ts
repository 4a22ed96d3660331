/** Everyday short forms of first names with what they stand for, as `nameKey` gives them. */
const table = `
  alex alexander alexandra; andi andreas andrea; andy andreas andrea; anni anna annemarie; basti sebastian;
  berti albert hubert bertram; biggi birgit brigitte; bine sabine; conny cornelia konrad; dani daniel daniela;
  eli elisabeth; evi eva; flo florian; franzi franziska; fritz friedrich; gabi gabriele gabriela; gitti brigitte;
  gundi gudrun gunda; hajo hansjoachim; hanni johanna; hansi hans johann johannes; heiner heinrich; jule julia;
  kathi katharina kathrin; kati katharina katja; leni helene magdalena; lilli elisabeth; lisa elisabeth; lissi elisabeth;
  lotte charlotte liselotte; maggi margarete; manni manfred; manu manuel manuela; matze matthias; max maximilian;
  micha michael michaela; michi michael michaela; mike michael; moni monika; nico nikolas nicole; niko nikolas;
  olli oliver; peppi josef; poldi leopold; resi therese theresia; rike friederike ulrike; ronny ronald;
  rosi rosemarie rosa rosalinde; rudi rudolf; sepp josef; sigi siegfried sigrid; steffi stefanie stephanie; susi susanne;
  thea dorothea; theo theodor; tina christina martina; tobi tobias; tom thomas; toni anton antonia; trudi gertrud;
  uli ulrich ulrike; uschi ursula; vroni veronika; walli waltraud; willi wilhelm; wolfi wolfgang; wolle wolfgang;
  siggi siegfried siegbert sigrid; zenzi kreszenz kreszentia; kreszenz kreszentia`

const longs = new Map(
  table.split(';').map(row => {
    const [short, ...rest] = row.trim().split(/\s+/)
    return [short!, rest] as const
  }),
)

/** "Kathi" is short for Katharina. Beside the same surname the two are one person. */
export const isShort = (short: string, long: string): boolean => longs.get(short)?.includes(long) ?? false
