/** What is read from a project folder. */

/** A decoded text file: UTF-8, without byte order mark, line ends as `\n`. */
export interface SourceFile {
  /** Path relative to the project folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** The text with the front matter blanked out: same length, same line numbers. */
  readonly body: string;
}

/** A file that is copied as it is. Its bytes are read only when `publish` asks for them. */
export interface AssetFile {
  /** Where it goes below the output folder, with `/`. */
  readonly path: string;
  readonly source: string;
  readonly bytes: () => Uint8Array;
}

/** A Handlebars template, the package's own or the project's file of the same name. */
export interface TemplateSource {
  /** File name without `.html`: `layout`, `paper`, `entry` … */
  readonly name: string;
  /** Path to name in messages. */
  readonly path: string;
  readonly text: string;
}

/** A profile on another site, shown in the header: `orcid: 0000-0002-1825-0097`. */
export interface Profile {
  readonly kind: string;
  readonly label: string;
  readonly url: string;
}

/** The settings in the front matter of `content/index.md`, validated, with all defaults filled in. */
export interface Settings {
  readonly title?: string;
  /** The owner's name and its other spellings; empty: the name most often emphasised. */
  readonly owner: readonly string[];
  /** Absolute address of the site, ending in `/`. Absent: relative links only. */
  readonly url?: string;
  readonly description?: string;
  /** BCP 47 language tag of the interface and of the text. */
  readonly language: string;
  readonly affiliation?: string;
  readonly email?: string;
  readonly profiles: readonly Profile[];
}

/** Everything a build reads, and all that `compile` ever sees of the world. */
export interface Inputs {
  /** False when something could not be read: then nothing is published, and what is missing says nothing of the content. */
  readonly isComplete: boolean;
  readonly settings: Settings;
  /** `content/index.md`, when there is one: its body is the biography. */
  readonly home?: SourceFile;
  readonly lists: readonly SourceFile[];
  /** BibTeX and biblatex files. */
  readonly bibliographies: readonly SourceFile[];
  /** Other Markdown pages. */
  readonly pages: readonly SourceFile[];
  readonly templates: readonly TemplateSource[];
  readonly assets: readonly AssetFile[];
  /** Files that were read or found, for messages that name their neighbours. */
  readonly sources: readonly SourceFile[];
}
