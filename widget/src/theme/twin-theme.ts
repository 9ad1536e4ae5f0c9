import { parts } from '../widget/parts'
import { surfaces } from './surface'

parts.theme = surfaces
