// The starter catalogue of the double: a few capabilities, of which one is in the roadmap already.
import type { AddFromCatalogue } from '../generated/AddFromCatalogue';
import type { CatalogueAdded } from '../generated/CatalogueAdded';
import type { CatalogueLine } from '../generated/CatalogueLine';
import type { CatalogueView } from '../generated/CatalogueView';

const line = (id: string, name: string, stage: string, is_there = false): CatalogueLine => ({
  id,
  name,
  stage,
  levels: [0, 1, 2, 3, 4, 5].map((level) => `${name}, as it is at ${level}.`),
  needs: id === 'version-control' ? '' : 'Version control at level 2',
  helps: 'lead time clearly',
  is_there,
});

/** The catalogue, built in or the user's own. */
export class FakeCatalogue {
  #isOwn = false;

  view(): CatalogueView {
    return {
      note: 'Levels and effects are judgement.',
      is_own: this.#isOwn,
      trouble: null,
      axes: [
        {
          axis: 'methods',
          name: 'Methods',
          lines: [
            line('version-control', 'Version control', 'Build'),
            line('test-automation', 'Test automation', 'Test', true),
          ],
        },
        {
          axis: 'skills',
          name: 'Skills',
          lines: [line('incident-response', 'Incident response', 'Operate')],
        },
      ],
    };
  }

  use(isOwn: boolean): CatalogueView {
    this.#isOwn = isOwn;
    return this.view();
  }

  /** What is answered to the commands about it; `begin` begins a step of the document. */
  answers(begin: (label: string) => void) {
    return {
      show_catalogue: () => this.view(),
      use_catalogue: () => this.use(true),
      reset_catalogue: () => this.use(false),
      add_from_catalogue: (asked: AddFromCatalogue) => {
        begin('Add capabilities from the catalogue');
        return this.add(asked);
      },
      export_catalogue: () => ({ file_name: 'catalogue.json' }),
    };
  }

  add(asked: AddFromCatalogue): CatalogueAdded {
    const capabilities = asked.picks.length;
    const investments = asked.investments ? capabilities : 0;
    const outcomes = asked.outcomes ? 4 : 0;
    return { sentence: `${capabilities} capabilities were added.`, capabilities, investments, outcomes };
  }
}
