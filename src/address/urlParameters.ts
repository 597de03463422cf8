import {
  fieldParameters,
  filterParameters,
  lookParameters,
  placeParameters,
  selectionParameters,
  viewParameters,
} from './parameters.ts';
import { ledgerParameters, timelineParameters } from './sectionParameters.ts';

/**
 * The URL's search parameters. All are optional; what can't be read is the default, and a default is not written.
 * Ids are checked against the report where they are used, as the report itself is one of the parameters.
 *
 * Who reads only a group of them is not drawn anew when others change, as the slide does in front of a hall.
 */
export const urlParameters = {
  ...lookParameters,
  ...filterParameters,
  ...selectionParameters,
  ...fieldParameters,
  ...placeParameters,
  ...viewParameters,
  ...timelineParameters,
  ...ledgerParameters,
};
