/** Profiles on other sites: what a setting `profiles: { orcid: … }` means. A value that is an address already is taken as it is. */
interface Row {
  readonly label: string;
  readonly url: (value: string) => string;
}

export const profileKinds = {
  orcid: { label: 'ORCID', url: (value) => `https://orcid.org/${value}` },
  scholar: { label: 'Google Scholar', url: (value) => `https://scholar.google.com/citations?user=${value}` },
  dblp: { label: 'DBLP', url: (value) => `https://dblp.org/pid/${value}.html` },
  semanticscholar: { label: 'Semantic Scholar', url: (value) => `https://www.semanticscholar.org/author/${value}` },
  openreview: { label: 'OpenReview', url: (value) => `https://openreview.net/profile?id=${value}` },
  arxiv: { label: 'arXiv', url: (value) => `https://arxiv.org/a/${value}` },
  researchgate: { label: 'ResearchGate', url: (value) => `https://www.researchgate.net/profile/${value}` },
  github: { label: 'GitHub', url: (value) => `https://github.com/${value}` },
  gitlab: { label: 'GitLab', url: (value) => `https://gitlab.com/${value}` },
  huggingface: { label: 'Hugging Face', url: (value) => `https://huggingface.co/${value}` },
  linkedin: { label: 'LinkedIn', url: (value) => `https://www.linkedin.com/in/${value}` },
  bluesky: { label: 'Bluesky', url: (value) => `https://bsky.app/profile/${value.replace(/^@/, '')}` },
  mastodon: { label: 'Mastodon', url: (value) => value.replace(/^@?([^@]+)@(.+)$/, 'https://$2/@$1') },
  x: { label: 'X', url: (value) => `https://x.com/${value.replace(/^@/, '')}` },
  twitter: { label: 'Twitter', url: (value) => `https://twitter.com/${value.replace(/^@/, '')}` },
  youtube: { label: 'YouTube', url: (value) => `https://www.youtube.com/${value}` },
  website: { label: 'Website', url: (value) => value },
  cv: { label: 'CV', url: (value) => value },
} as const satisfies Record<string, Row>;

export type ProfileKind = keyof typeof profileKinds;
