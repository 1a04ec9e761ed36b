package dev.stoa.architecture.broken.controllers;

import org.springframework.stereotype.Controller;

@Controller
class GoodController {}
