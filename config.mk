# What a user may want to change. Everything here can be given on the command line: make PREFIX=/usr
CC      ?= gcc
CFLAGS  ?= -O2 -g
LDFLAGS ?=
PREFIX  ?= /usr/local
DESTDIR ?=
# Where all output goes.
O       ?= build
# Developers: make WERROR=-Werror
WERROR  ?=
