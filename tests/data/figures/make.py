#!/usr/bin/env python3
"""Writes the PNG and JPEG files of this folder, good and broken, byte by byte.

The files are checked in; this script says where they come from. It needs cjpeg
and jpegtran (libjpeg-turbo-progs). What the pixels are to be, the tests work out
from the same formulas: sample(x, y, channel) and entry(index) below.
"""
import os
import struct
import subprocess
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
WIDTH, HEIGHT = 5, 4
SIGNATURE = b"\x89PNG\r\n\x1a\n"
ADAM7 = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
TYPES = {"gray": (0, 1), "rgb": (2, 3), "palette": (3, 1), "gray-alpha": (4, 2), "rgba": (6, 4)}


def sample(x, y, channel, depth):
    return (x * 7 + y * 13 + channel * 29 + 3) * 257 % (1 << depth)


def entry(index):
    return (index * 37 % 256, index * 91 % 256, index * 151 % 256)


def chunk(kind, data, wrong_crc=False):
    crc = zlib.crc32(kind + data) ^ (1 if wrong_crc else 0)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", crc)


def header(width, height, depth, color, interlaced=0):
    return chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, color, 0, 0, interlaced))


def row(y, xs, depth, channels):
    bits = "".join(format(sample(x, y, c, depth), f"0{depth}b") for x in xs for c in range(channels))
    bits += "0" * (-len(bits) % 8)
    return b"\0" + int(bits, 2).to_bytes(len(bits) // 8, "big")


def pixels(depth, channels, interlaced):
    if not interlaced:
        return b"".join(row(y, range(WIDTH), depth, channels) for y in range(HEIGHT))
    data = b""
    for x0, y0, dx, dy in ADAM7:
        xs = range(x0, WIDTH, dx)
        if xs:
            data += b"".join(row(y, xs, depth, channels) for y in range(y0, HEIGHT, dy))
    return data


def png(name, depth, interlaced=0, transparent=b""):
    color, channels = TYPES[name]
    parts = [SIGNATURE, header(WIDTH, HEIGHT, depth, color, interlaced)]
    if name == "palette":
        parts.append(chunk(b"PLTE", bytes(v for i in range(1 << depth) for v in entry(i))))
    if transparent:
        parts.append(chunk(b"tRNS", transparent))
    parts.append(chunk(b"IDAT", zlib.compress(pixels(depth, channels, interlaced), 9)))
    parts.append(chunk(b"IEND", b""))
    return b"".join(parts)


def write(folder, name, data):
    with open(os.path.join(HERE, folder, name), "wb") as file:
        file.write(data)


def write_good_png():
    for name, depths in {"gray": (1, 2, 4, 8, 16), "rgb": (8, 16), "palette": (1, 2, 4, 8), "gray-alpha": (8, 16),
                         "rgba": (8, 16)}.items():
        for depth in depths:
            write("valid", f"{name}-{depth}.png", png(name, depth))
            write("valid", f"{name}-{depth}-interlaced.png", png(name, depth, 1))
    write("valid", "palette-2-transparent.png", png("palette", 2, 0, bytes([0, 128])))
    write("valid", "gray-4-transparent.png", png("gray", 4, 0, struct.pack(">H", sample(1, 0, 0, 4))))


def write_broken_png():
    good = png("rgb", 8)
    idat = chunk(b"IDAT", zlib.compress(pixels(8, 3, 0), 9))
    end = chunk(b"IEND", b"")
    head = header(WIDTH, HEIGHT, 8, 2)
    write("hostile", "truncated.png", good[:60])
    write("hostile", "no-end.png", SIGNATURE + head + idat)
    write("hostile", "signature-only.png", SIGNATURE)
    write("hostile", "wrong-crc-pixels.png",
          SIGNATURE + head + chunk(b"IDAT", zlib.compress(pixels(8, 3, 0)), wrong_crc=True) + end)
    write("hostile", "wrong-crc-comment.png",
          SIGNATURE + head + chunk(b"tEXt", b"Comment\0hello", wrong_crc=True) + idat + end)
    write("hostile", "no-pixels.png", SIGNATURE + head + end)
    write("hostile", "too-few-pixels.png", SIGNATURE + head + chunk(b"IDAT", zlib.compress(b"\0" * 20)) + end)
    write("hostile", "not-deflate.png", SIGNATURE + head + chunk(b"IDAT", b"no zlib stream here") + end)
    write("hostile", "zero-width.png", SIGNATURE + header(0, 4, 8, 2) + idat + end)
    write("hostile", "color-type-5.png", SIGNATURE + header(5, 4, 8, 5) + idat + end)
    write("hostile", "no-palette.png", SIGNATURE + header(5, 4, 8, 3) + idat + end)
    write("hostile", "huge.png", SIGNATURE + header(60000, 60000, 8, 6) + idat + end)
    write("hostile", "huger.png", SIGNATURE + header(2**31 - 1, 2**31 - 1, 16, 6) + idat + end)
    write("hostile", "bomb-pixels.png",
          SIGNATURE + header(1, 1, 8, 2) + chunk(b"IDAT", zlib.compress(b"\0" * 20_000_000, 9)) + end)
    write("hostile", "bomb-profile.png",
          SIGNATURE + head + chunk(b"iCCP", b"bomb\0\0" + zlib.compress(b"\0" * 20_000_000, 9)) + idat + end)
    write("hostile", "bomb-texts.png",
          SIGNATURE + head + 30 * chunk(b"zTXt", b"bomb\0\0" + zlib.compress(b"\0" * 1_000_000, 9)) + idat + end)


def ppm():
    """Six squares of 8 pixels: red, green / blue, white / black, yellow."""
    colors = [[(255, 0, 0), (0, 255, 0)], [(0, 0, 255), (255, 255, 255)], [(0, 0, 0), (255, 255, 0)]]
    body = b"".join(bytes(colors[y // 8][x // 8]) for y in range(24) for x in range(16))
    return b"P6 16 24 255\n" + body


def tool(command, data):
    return subprocess.run(command.split(), input=data, stdout=subprocess.PIPE, check=True).stdout


def with_segment(jpeg, marker, data):
    return jpeg[:2] + bytes([0xFF, marker]) + struct.pack(">H", len(data) + 2) + data + jpeg[2:]


def exif(orientation, order):
    mark = b"II" if order == "<" else b"MM"
    return (b"Exif\0\0" + mark + struct.pack(order + "HIHHHIHHI", 42, 8, 1, 0x0112, 3, 1, orientation, 0, 0))


def without_segment(jpeg, marker):
    at = 2
    while jpeg[at + 1] != marker:
        at += 2 + struct.unpack(">H", jpeg[at + 2:at + 4])[0]
    return jpeg[:at] + jpeg[at + 2 + struct.unpack(">H", jpeg[at + 2:at + 4])[0]:]


def write_jpeg():
    color = tool("cjpeg -quality 95 -sample 1x1", ppm())
    write("valid", "color.jpg", color)
    write("valid", "gray.jpg", tool("cjpeg -quality 95 -grayscale", ppm()))
    write("valid", "subsampled.jpg", tool("cjpeg -quality 95 -sample 2x2", ppm()))
    write("valid", "progressive.jpeg", tool("cjpeg -quality 95 -progressive -sample 1x1", ppm()))
    write("valid", "restarts.jpg", tool("cjpeg -quality 95 -restart 1B -sample 1x1", ppm()))
    write("valid", "trailing.jpg", color + b"what a phone adds behind the picture")
    write("valid", "metadata.jpg", with_segment(with_segment(color, 0xFE, b"a comment"), 0xE1, exif(1, ">")))
    rgb = tool("cjpeg -quality 95 -rgb", ppm())
    write("valid", "rgb-marked.jpg", rgb)
    write("valid", "rgb-unmarked.jpg", without_segment(rgb, 0xEE))
    # Each stored so that the turn which its orientation asks for makes it color.jpg again.
    undo = {2: "-flip horizontal", 3: "-rotate 180", 4: "-flip vertical", 5: "-transpose", 6: "-rotate 270",
            7: "-transverse", 8: "-rotate 90"}
    for orientation, turn in undo.items():
        stored = tool(f"jpegtran -copy none {turn}", color)
        order = "<" if orientation % 2 else ">"
        write("valid", f"turned-{orientation}.jpg", with_segment(stored, 0xE1, exif(orientation, order)))
    write("hostile", "truncated.jpg", color[:-200])
    write("hostile", "no-end.jpg", color[:-2])
    write("hostile", "header-only.jpg", color[:20])
    write("hostile", "start-only.jpg", color[:3])
    write("hostile", "garbage-inside.jpg", color[:-18] + b"\x55" * 40 + color[-2:])
    write("hostile", "arithmetic.jpg", tool("cjpeg -arithmetic", ppm()))
    frame = color.index(b"\xff\xc0") + 5
    write("hostile", "huge.jpg", color[:frame] + struct.pack(">HH", 60000, 60000) + color[frame + 4:])
    write("hostile", "zero-width.jpg", color[:frame + 2] + b"\0\0" + color[frame + 4:])
    write("hostile", "bad-exif.jpg", with_segment(color[:-150], 0xE1, b"Exif\0\0MM\0\x2a\xff\xff\xff\xff\xff\xff"))
    write("hostile", "many-scans.jpg", many_scans())


def scans(jpeg):
    """The file up to its first scan, and the scans, each with the tables before it."""
    marks = [m for m in range(len(jpeg) - 1) if jpeg[m] == 0xFF and jpeg[m + 1] in (0xC4, 0xDA)]
    begins = [m for i, m in enumerate(marks) if jpeg[m + 1] == 0xC4 or jpeg[marks[i - 1] + 1] != 0xC4]
    begins = [m for i, m in enumerate(begins) if i == 0 or b"\xff\xda" in jpeg[begins[i - 1]:m]]
    ends = begins[1:] + [len(jpeg) - 2]
    return jpeg[:begins[0]], [jpeg[b:e] for b, e in zip(begins, ends)]


def many_scans():
    """A correct progressive file of 128 scans: cjpeg writes no more than 100, so two are joined."""
    def split(component):
        script = os.path.join(HERE, "scans.txt")
        with open(script, "w", encoding="ascii") as file:
            file.write("0,1,2: 0-0, 0, 0;\n")
            file.writelines(f"{component}: {k}-{k}, 0, 0;\n" for k in range(1, 64))
            file.writelines(f"{c}: 1-63, 0, 0;\n" for c in range(3) if c != component)
        parts = scans(tool(f"cjpeg -quality 95 -sample 1x1 -scans {script}", ppm()))
        os.remove(script)
        return parts
    head, luma = split(0)
    _, blue = split(1)
    return head + b"".join(luma[:64] + blue[1:64] + luma[65:]) + b"\xff\xd9"


def write_cmyk():
    """Four components, as printers' programs save them; taken from the frame of a coloured one."""
    color = tool("cjpeg -quality 95 -sample 1x1", ppm())
    frame = color.index(b"\xff\xc0")
    size = struct.unpack(">H", color[frame + 2:frame + 4])[0]
    body = color[frame + 4:frame + 2 + size]
    body = body[:5] + b"\4" + body[6:] + b"\4\x11\0"
    scan = color.index(b"\xff\xda")
    new = color[:frame + 2] + struct.pack(">H", size + 3) + body + color[frame + 2 + size:scan]
    new += b"\xff\xda" + struct.pack(">H", 14) + b"\4\1\0\2\x11\3\x11\4\0\0\x3f\0" + color[scan + 14:]
    write("hostile", "cmyk.jpg", new)


if __name__ == "__main__":
    write_good_png()
    write_broken_png()
    write_jpeg()
    write_cmyk()
