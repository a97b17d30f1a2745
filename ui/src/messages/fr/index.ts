// Tous les mots de la fenêtre en français.
import type { english } from '../en';
import { unbroken } from '../unbroken';
import type { Words } from '../words';
import * as around from './around';
import * as byHand from './by_hand';
import * as frame from './frame';
import * as outcomes from './outcomes';
import * as plan from './plan';
import * as presenting from './present';
import * as presenterView from './presenter';
import * as stages from './stages';
import * as zones from './zones';
import * as beliefs from './beliefs';
import * as briefs from './briefs';
import * as culture from './culture';
import * as cycles from './cycles';
import * as debts from './debts';
import * as delivery from './delivery';
import * as feedback from './feedback';
import * as knowing from './knowing';
import * as skills from './skills';
import * as flywheel from './flywheel';
import * as drivers from './drivers';
import * as stakeholders from './stakeholders';
import * as systems from './systems';
import * as tables from './tables';

const plain = {
  ...tables,
  ...byHand,
  ...around,
  ...presenting,
  ...presenterView,
  ...frame,
  ...plan,
  ...outcomes,
  ...systems,
  ...stakeholders,
  ...stages,
  ...beliefs,
  ...briefs,
  ...culture,
  ...zones,
  ...skills,
  ...knowing,
  ...flywheel,
  ...drivers,
  ...cycles,
  ...delivery,
  ...feedback,
  ...debts,
};

export const french: Words<typeof english> = unbroken(plain);
