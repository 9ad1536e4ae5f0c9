import { Look } from '../view/look'
import { wishedScheme } from './theme'

/* Runs before the page is painted, so that nobody who chose light is greeted by a dark flash. */
new Look(document.documentElement, wishedScheme())
