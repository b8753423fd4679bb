"""What the drawings are made of; a drawing says `from parts import *`."""

from .body import *
from .foot import *
from .pen import *
from .props import *
from .scenes import *
